import type { PageEnv } from "@ck/next-demo/serve";
import type { CliEnv } from "../env.ts";
import { badInput, CommandError } from "../exit.ts";
import { accountOf } from "../stack/account-of.ts";
import type { OpenStack } from "../stack/open-stack.ts";

/** What the page has to know: where the orchestrator is, and who is signed in. */
export function pageEnv(stack: OpenStack, env: CliEnv): PageEnv {
  const url = stack.supabase?.url ?? env.SUPABASE_URL;
  const publishableKey = stack.supabase?.publishableKey ?? env.SUPABASE_PUBLISHABLE_KEY;
  if (!url || !publishableKey) {
    throw new CommandError(
      badInput,
      "Zu ORCHESTRATOR_URL gehören hier SUPABASE_URL und SUPABASE_PUBLISHABLE_KEY: die Seite meldet dich dort an.",
    );
  }
  const { person } = accountOf(env);
  return {
    ORCHESTRATOR_URL: stack.orchestratorUrl,
    SUPABASE_URL: url,
    SUPABASE_PUBLISHABLE_KEY: publishableKey,
    DEMO_EMAIL: person.email,
    DEMO_PASSWORD: person.password,
  };
}
