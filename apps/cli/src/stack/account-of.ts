import type { Language } from "@ck/registry";
import type { CliEnv } from "../env.ts";
import { badInput, CommandError } from "../exit.ts";
import { stackTexts } from "./texts.ts";

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
export function accountOf(env: CliEnv, language: Language = "de"): Account {
  const { CK_USER_EMAIL: email, CK_USER_PASSWORD: password } = env;
  const isEmbedded = !env.SUPABASE_URL && !env.ORCHESTRATOR_URL;
  if (email && password) return { person: { email, password }, mayBeNew: isEmbedded };
  if (isEmbedded && !email && !password) return { person: demoUser, mayBeNew: true };
  const { accountHalf, accountMissing } = stackTexts[language];
  throw new CommandError(badInput, isEmbedded ? accountHalf : accountMissing);
}
