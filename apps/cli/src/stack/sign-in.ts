import {
  type AuthError,
  createClient,
  isAuthApiError,
  isAuthRetryableFetchError,
} from "@supabase/supabase-js";
import { badInput, CommandError, serviceAway } from "../exit.ts";
import type { Account } from "./account-of.ts";

const notConfirmed =
  "Die E-Mail-Adresse dieses Kontos ist noch nicht bestätigt: bitte öffne den Link in der E-Mail.";

/** What a person can mend, by the code of the auth server. */
const sentences: Record<string, string> = {
  invalid_credentials:
    "E-Mail oder Passwort stimmen nicht: bitte CK_USER_EMAIL und CK_USER_PASSWORD prüfen.",
  user_already_exists: "Das Passwort zu diesem Konto stimmt nicht: bitte CK_USER_PASSWORD prüfen.",
  email_not_confirmed: notConfirmed,
  weak_password: "Dieses Passwort ist zu schwach: bitte CK_USER_PASSWORD ändern.",
};

function refused(error: AuthError): CommandError {
  const sentence = sentences[error.code ?? ""];
  return sentence
    ? new CommandError(badInput, sentence)
    : new CommandError(serviceAway, `Die Anmeldung bei Supabase ging nicht: ${error.message}`);
}

const isUnknown = (error: AuthError | null) =>
  isAuthApiError(error) && error.code === "invalid_credentials";

/**
 * A session of the person at the terminal: signed in, or signed up the first time where the
 * account may be new. Gives the access token, fresh at each call.
 * Throws `CommandError`: 2 for what the person can mend, 3 when Supabase is away.
 */
export async function signIn(options: {
  supabaseUrl: string;
  publishableKey: string;
  account: Account;
}): Promise<() => Promise<string>> {
  const { supabaseUrl, publishableKey, account } = options;
  const { auth } = createClient(supabaseUrl, publishableKey, {
    auth: { persistSession: false, autoRefreshToken: false },
  });
  const first = await auth.signInWithPassword(account.person);
  const { data, error } =
    account.mayBeNew && isUnknown(first.error) ? await auth.signUp(account.person) : first;
  if (error) throw refused(error);
  if (!data.session) throw new CommandError(badInput, notConfirmed);
  // Refreshes the session when it is about to end.
  return async () => {
    const now = await auth.getSession();
    // Worth another try. A session that has ended is left to the orchestrator, which says so.
    if (isAuthRetryableFetchError(now.error)) throw now.error;
    return now.data.session?.access_token ?? "";
  };
}
