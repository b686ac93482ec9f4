import { createClient } from "@supabase/supabase-js";
import { CommandError, serviceAway } from "../exit.ts";

/** The embedded stack's person. Its data never leaves this checkout. */
export const demoUser = { email: "demo@connection-key.local", password: "demo-demo-demo" };

export type Person = { email: string; password: string };

/** A session of the person at the terminal: signed in, or signed up the first time. */
export async function signIn(options: {
  supabaseUrl: string;
  publishableKey: string;
  person?: Person | undefined;
}): Promise<() => Promise<string>> {
  const { supabaseUrl, publishableKey, person = demoUser } = options;
  const { auth } = createClient(supabaseUrl, publishableKey, {
    auth: { persistSession: false, autoRefreshToken: false },
  });
  const first = await auth.signInWithPassword(person);
  const { error } = first.error ? await auth.signUp(person) : first;
  if (error) {
    throw new CommandError(serviceAway, `Die Anmeldung bei Supabase ging nicht: ${error.message}`);
  }
  // Refreshes the session when it is about to end.
  return async () => (await auth.getSession()).data.session?.access_token ?? "";
}
