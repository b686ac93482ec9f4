import { type Client, createClient } from "@ck/client";
import { joinStack, StackError } from "@ck/local-stack";
import type { Language } from "@ck/registry";
import type { CliEnv } from "../env.ts";
import { badInput, CommandError, serviceAway } from "../exit.ts";
import { accountOf } from "./account-of.ts";
import { planStack, root } from "./plan-stack.ts";
import { signIn } from "./sign-in.ts";
import { stackFailure } from "./stack-failure.ts";
import { stackTexts } from "./texts.ts";

export type OpenStack = AsyncDisposable & {
  client: Client;
  orchestratorUrl: string;
  token: () => Promise<string>;
  /** Null when the orchestrator runs elsewhere. */
  supabase: { url: string; secretKey: string; publishableKey: string } | null;
  /** Aborted, with the `CommandError` that says so, when the services end before we have left. */
  lost: AbortSignal;
};

/** The key for an orchestrator that runs elsewhere. Throws `CommandError` when it is missing. */
export function remoteToken({ CK_TOKEN }: CliEnv, language: Language = "de"): string {
  if (CK_TOKEN) return CK_TOKEN;
  throw new CommandError(badInput, stackTexts[language].tokenMissing);
}

function remoteStack(url: string, env: CliEnv, language: Language): OpenStack {
  const key = remoteToken(env, language);
  const token = async () => key;
  return {
    client: createClient({ url, token }),
    orchestratorUrl: url,
    token,
    supabase: null,
    lost: new AbortController().signal,
    [Symbol.asyncDispose]: async () => {},
  };
}

const joinServices = (env: CliEnv, language: Language) =>
  joinStack({ root: env.CK_HOME ?? root, ...planStack(env, language) }).catch((error: unknown) => {
    if (error instanceof StackError) throw stackFailure(error, language);
    throw error;
  });

function lostSignal(lost: Promise<string>, language: Language): AbortSignal {
  const controller = new AbortController();
  lost.then((reason) => {
    controller.abort(new CommandError(serviceAway, stackTexts[language].servicesLost(reason)));
  });
  return controller.signal;
}

/** The database alone, for commands that act on nobody's behalf. Disposing leaves it. */
export async function openDatabase({ env, language = "de" }: { env: CliEnv; language?: Language }) {
  const { supabaseUrl: url, secretKey, leave } = await joinServices(env, language);
  return { url, secretKey, [Symbol.asyncDispose]: () => leave() };
}

/**
 * The services behind a command: those of this checkout, started or joined, or a remote
 * orchestrator. Disposing leaves them; the last command to leave ends them.
 * `language`: of what is said when that does not succeed.
 */
export async function openStack({
  env,
  language = "de",
}: {
  env: CliEnv;
  language?: Language;
}): Promise<OpenStack> {
  if (env.ORCHESTRATOR_URL) return remoteStack(env.ORCHESTRATOR_URL, env, language);
  const account = accountOf(env, language);
  const stack = await joinServices(env, language);
  try {
    const { supabaseUrl, publishableKey, secretKey, services } = stack;
    if (!services.orchestrator) throw new Error("The orchestrator did not say where it is.");
    const token = await signIn({ supabaseUrl, publishableKey, account, language });
    return {
      client: createClient({ url: services.orchestrator, token }),
      orchestratorUrl: services.orchestrator,
      token,
      supabase: { url: supabaseUrl, secretKey, publishableKey },
      lost: lostSignal(stack.lost, language),
      [Symbol.asyncDispose]: () => stack.leave(),
    };
  } catch (error) {
    await stack.leave();
    throw error;
  }
}
