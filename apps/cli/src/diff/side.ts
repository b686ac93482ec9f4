import {
  createRegistry,
  defaultRegistry,
  type Language,
  type Registry,
  registryDefinitionSchema,
} from "@ck/registry";
import type { Recording } from "@ck/worker/replay";
import { badInput, CommandError } from "../exit.ts";
import { readText } from "../read-text.ts";
import { useLedger } from "../stack/use-ledger.ts";
import { readRecordings } from "./read-recordings.ts";

/** One of the two that are compared: a version of the prompts, or recordings by themselves. */
export type Side =
  | { kind: "registry"; name: string; registry: Registry }
  | { kind: "recordings"; name: string; recordings: Recording[] };

/** The registry of this version. */
const current = "current";

const texts = {
  de: {
    unreadable: (name: string) => `In „${name}“ steht keine Registry.`,
    unknown: (name: string) => `Eine Registry mit dem Hash ${name} ist nicht gespeichert.`,
    remote: "Für einen Hash braucht es die Datenbank: bitte ohne ORCHESTRATOR_URL.",
  },
  en: {
    unreadable: (name: string) => `"${name}" has no registry.`,
    unknown: (name: string) => `No registry is stored under the hash ${name}.`,
    remote: "A hash needs the database: please without ORCHESTRATOR_URL.",
  },
};

/**
 * Reads what was named: `current`, the hash of a stored registry, a file with a registry as JSON, or
 * one with recordings (`.jsonl`). Only a hash needs the database. Throws `CommandError`.
 */
export async function sideOf(name: string, language: Language): Promise<Side> {
  if (name === current) return { kind: "registry", name, registry: defaultRegistry };
  if (name.endsWith(".jsonl")) {
    return { kind: "recordings", name, recordings: await readRecordings(name, language) };
  }
  const isHash = /^[0-9a-f]{64}$/.test(name);
  const content = isHash ? await stored(name, language) : await inFile(name, language);
  // A snapshot is the definition under its hash.
  const definition = Object.hasOwn(content, "content") ? Object(content).content : content;
  const parsed = registryDefinitionSchema.safeParse(definition);
  if (!parsed.success) throw new CommandError(badInput, texts[language].unreadable(name));
  return { kind: "registry", name, registry: createRegistry(parsed.data) };
}

async function stored(hash: string, language: Language): Promise<object> {
  const remote = { de: texts.de.remote, en: texts.en.remote };
  const content = await useLedger((ledger) => ledger.loadSnapshot(hash), { remote, language });
  if (typeof content === "object" && content !== null) return content;
  throw new CommandError(badInput, texts[language].unknown(hash));
}

async function inFile(file: string, language: Language): Promise<object> {
  try {
    return Object(JSON.parse(await readText(file)));
  } catch {
    throw new CommandError(badInput, texts[language].unreadable(file));
  }
}
