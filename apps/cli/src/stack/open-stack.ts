import { type Client, createClient } from "@ck/client";
import { joinStack, StackError } from "@ck/local-stack";
import type { CliEnv } from "../env.ts";
import { badInput, CommandError, serviceAway } from "../exit.ts";
import { accountOf } from "./account-of.ts";
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

const joinServices = (env: CliEnv) =>
  joinStack({ root: env.CK_HOME ?? root, ...planStack(env) }).catch((error: unknown) => {
    if (error instanceof StackError) throw new CommandError(serviceAway, error.message);
    throw error;
  });

/** The database alone, for commands that act on nobody's behalf. Disposing leaves it. */
export async function openDatabase({ env }: { env: CliEnv }) {
  const { supabaseUrl: url, secretKey, leave } = await joinServices(env);
  return { url, secretKey, [Symbol.asyncDispose]: () => leave() };
}

/**
 * The services behind a command: those of this checkout, started or joined, or a remote
 * orchestrator. Disposing leaves them; the last command to leave ends them.
 */
export async function openStack({ env }: { env: CliEnv }): Promise<OpenStack> {
  if (env.ORCHESTRATOR_URL) return remoteStack(env.ORCHESTRATOR_URL, env);
  const account = accountOf(env);
  const stack = await joinServices(env);
  try {
    const { supabaseUrl, publishableKey, secretKey, services } = stack;
    if (!services.orchestrator) throw new Error("The orchestrator did not say where it is.");
    const token = await signIn({ supabaseUrl, publishableKey, account });
    return {
      client: createClient({ url: services.orchestrator, token }),
      orchestratorUrl: services.orchestrator,
      token,
      supabase: { url: supabaseUrl, secretKey, publishableKey },
      [Symbol.asyncDispose]: () => stack.leave(),
    };
  } catch (error) {
    await stack.leave();
    throw error;
  }
}
