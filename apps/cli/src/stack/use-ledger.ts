import { createLedger, type Ledger, LedgerUnavailableError } from "@ck/ledger";
import type { Language, Localized } from "@ck/registry";
import { readEnv } from "../env.ts";
import { badInput, CommandError, serviceAway } from "../exit.ts";
import { openDatabase } from "./open-stack.ts";

/** A command waits for one answer of the database longer than a service would, ms. */
const timeoutMs = 20_000;

const away: Localized = {
  de: "Die Datenbank antwortet nicht: bitte SUPABASE_URL prüfen.",
  en: "The database does not answer: please check SUPABASE_URL.",
};

/**
 * Lends the ledger to a command that acts on nobody's behalf. `remote`: what is said where the
 * database is somebody else's. Throws `CommandError` when it cannot be had.
 */
export async function useLedger<T>(
  use: (ledger: Ledger) => Promise<T>,
  { remote, language = "de" }: { remote: Localized; language?: Language },
): Promise<T> {
  const env = readEnv({ language });
  if (env.ORCHESTRATOR_URL) throw new CommandError(badInput, remote[language]);
  await using database = await openDatabase({ env, language });
  return await use(createLedger({ ...database, timeoutMs })).catch((error: unknown) => {
    if (!(error instanceof LedgerUnavailableError)) throw error;
    throw new CommandError(serviceAway, away[language]);
  });
}
