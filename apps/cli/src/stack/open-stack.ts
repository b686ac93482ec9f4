import { type Client, createClient } from "@ck/client";
import { joinStack, StackError } from "@ck/local-stack";
import { type CliEnv, readEnv } from "../env.ts";
import { badInput, CommandError, serviceAway } from "../exit.ts";
import { planStack, root } from "./plan-stack.ts";
import { signIn } from "./sign-in.ts";

export type OpenStack = AsyncDisposable & {
  client: Client;
  orchestratorUrl: string;
  token: () => Promise<string>;
  /** Null when the orchestrator runs elsewhere. */
  supabase: { url: string; secretKey: string; publishableKey: string } | null;
};

function remoteStack(url: string, env: CliEnv): OpenStack {
  const { CK_TOKEN } = env;
  if (!CK_TOKEN) {
    throw new CommandError(
      badInput,
      "Zu ORCHESTRATOR_URL gehört CK_TOKEN, ein gültiger Schlüssel.",
    );
  }
  const token = async () => CK_TOKEN;
  return {
    client: createClient({ url, token }),
    orchestratorUrl: url,
    token,
    supabase: null,
    [Symbol.asyncDispose]: async () => {},
  };
}

/**
 * The services behind a command: those of this checkout, started or joined, or a remote
 * orchestrator. Disposing leaves them; the last command to leave ends them.
 */
export async function openStack({ env = readEnv() }: { env?: CliEnv } = {}): Promise<OpenStack> {
  if (env.ORCHESTRATOR_URL) return remoteStack(env.ORCHESTRATOR_URL, env);
  const stack = await joinStack({ root: env.CK_HOME ?? root, ...planStack(env) }).catch(
    (error: unknown) => {
      if (error instanceof StackError) throw new CommandError(serviceAway, error.message);
      throw error;
    },
  );
  const orchestratorUrl = stack.services.orchestrator;
  if (!orchestratorUrl) throw new Error("The orchestrator did not say where it is.");
  const { supabaseUrl, publishableKey, secretKey } = stack;
  const token = await signIn({
    supabaseUrl,
    publishableKey,
    person:
      env.CK_USER_EMAIL && env.CK_USER_PASSWORD
        ? { email: env.CK_USER_EMAIL, password: env.CK_USER_PASSWORD }
        : undefined,
  });
  return {
    client: createClient({ url: orchestratorUrl, token }),
    orchestratorUrl,
    token,
    supabase: { url: supabaseUrl, secretKey, publishableKey },
    [Symbol.asyncDispose]: () => stack.leave(),
  };
}
