import type { Language } from "@ck/registry";
import {
  type AuthError,
  createClient,
  isAuthApiError,
  isAuthRetryableFetchError,
} from "@supabase/supabase-js";
import { badInput, CommandError, serviceAway } from "../exit.ts";
import type { Account } from "./account-of.ts";
import { stackTexts } from "./texts.ts";

/** What a person can mend, by the code of the auth server. */
const mendable = {
  invalid_credentials: "wrongCredentials",
  user_already_exists: "wrongPassword",
  email_not_confirmed: "notConfirmed",
  weak_password: "weakPassword",
} as const;

const isMendable = (code: string): code is keyof typeof mendable => Object.hasOwn(mendable, code);

function refused({ code = "", message }: AuthError, language: Language): CommandError {
  const text = stackTexts[language];
  return isMendable(code)
    ? new CommandError(badInput, text[mendable[code]])
    : new CommandError(serviceAway, text.signInAway(message));
}

const isUnknown = (error: AuthError | null) =>
  isAuthApiError(error) && error.code === "invalid_credentials";

type Auth = ReturnType<typeof createClient>["auth"];

async function openSession(auth: Auth, { person, mayBeNew }: Account) {
  const first = await auth.signInWithPassword(person);
  if (!mayBeNew || !isUnknown(first.error)) return first;
  const made = await auth.signUp(person);
  if (!made.error) return made;
  // A command that started beside this one may have made the account just now.
  const again = await auth.signInWithPassword(person);
  return again.error ? made : again;
}

/**
 * A session of the person at the terminal: signed in, or signed up the first time where the
 * account may be new. Gives the access token, fresh at each call.
 * Throws `CommandError`: 2 for what the person can mend, 3 when Supabase is away.
 */
export async function signIn(options: {
  supabaseUrl: string;
  publishableKey: string;
  account: Account;
  language?: Language;
}): Promise<() => Promise<string>> {
  const { supabaseUrl, publishableKey, account, language = "de" } = options;
  const { auth } = createClient(supabaseUrl, publishableKey, {
    auth: { persistSession: false, autoRefreshToken: false },
  });
  const { data, error } = await openSession(auth, account);
  if (error) throw refused(error, language);
  if (!data.session) throw new CommandError(badInput, stackTexts[language].notConfirmed);
  // Refreshes the session when it is about to end.
  return async () => {
    const now = await auth.getSession();
    // Worth another try. A session that has ended is left to the orchestrator, which says so.
    if (isAuthRetryableFetchError(now.error)) throw now.error;
    return now.data.session?.access_token ?? "";
  };
}
