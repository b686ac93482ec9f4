import { existsSync } from "node:fs";
import { StackError } from "../errors.ts";
import { type Secrets, secretsSchema } from "../parts/supabase-contract.ts";
import { makeSecrets } from "../secrets.ts";
import { readJson, writeJson } from "./stack-files.ts";

/**
 * The secrets of a checkout's own Supabase: made once, so that sessions outlive a restart.
 * Throws a StackError when they cannot be read: to replace them is for a person to decide.
 */
export function keptSecrets(file: string): Secrets {
  const kept = readJson(file, secretsSchema);
  if (kept !== null) return kept;
  if (existsSync(file)) throw new StackError(unreadable(file), "secrets_unreadable", file);
  const made = makeSecrets();
  writeJson(file, made);
  return made;
}

const unreadable = (file: string): string =>
  `${file} cannot be read. Put back a copy of it, or remove it: then new secrets are made at the ` +
  "next start, accounts and readings stay, and whoever is signed in has to sign in again.";
