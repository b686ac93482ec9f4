import { type Secrets, secretsSchema } from "../parts/supabase-contract.ts";
import { makeSecrets } from "../secrets.ts";
import { readJson, writeJson } from "./stack-files.ts";

/** The secrets of a checkout's own Supabase: made once, so that sessions outlive a restart. */
export function keptSecrets(file: string): Secrets {
  const kept = readJson(file, secretsSchema);
  if (kept !== null) return kept;
  const made = makeSecrets();
  writeJson(file, made);
  return made;
}
