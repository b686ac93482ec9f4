import type { CliEnv } from "../env.ts";
import { badInput, CommandError } from "../exit.ts";

export type Person = { email: string; password: string };

/** Whose readings these are, and whether the account may be made here. */
export type Account = { person: Person; mayBeNew: boolean };

/** The embedded stack's person. Its data never leaves this checkout. */
const demoUser: Person = { email: "demo@connection-key.local", password: "demo-demo-demo" };

/**
 * The account that the environment names. Only where Supabase is the embedded one is there a demo
 * user, and only there is an account made: its password is public.
 * Throws `CommandError` when the account is missing or half given.
 */
export function accountOf(env: CliEnv): Account {
  const { CK_USER_EMAIL: email, CK_USER_PASSWORD: password } = env;
  const isEmbedded = !env.SUPABASE_URL && !env.ORCHESTRATOR_URL;
  if (email && password) return { person: { email, password }, mayBeNew: isEmbedded };
  if (isEmbedded && !email && !password) return { person: demoUser, mayBeNew: true };
  throw new CommandError(
    badInput,
    isEmbedded
      ? "CK_USER_EMAIL und CK_USER_PASSWORD gehören zusammen: bitte beide setzen."
      : "Ohne die eingebaute Datenbank braucht es ein Konto: bitte CK_USER_EMAIL und CK_USER_PASSWORD setzen.",
  );
}
