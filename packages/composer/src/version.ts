import { createHash } from "node:crypto";
import { de } from "./texts/de/index.ts";
import { en } from "./texts/en/index.ts";

/** Version of the rules that select and order the texts: a hash of their sources, see `npm run versions`. */
export const composerVersion = "35d7cf2f0d45";

/** SHA-256, hex, of all text blocks: it changes with every letter of every text. */
export const composerHash = createHash("sha256").update(JSON.stringify({ de, en })).digest("hex");
