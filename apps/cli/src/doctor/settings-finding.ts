import type { CliEnv } from "../env.ts";
import { CommandError } from "../exit.ts";
import { accountOf } from "../stack/account-of.ts";
import { remoteToken } from "../stack/open-stack.ts";
import { planStack } from "../stack/plan-stack.ts";
import type { Finding } from "./finding.ts";

/** Whether settings that belong together are all there, as `ck reading` asks for them. */
export function settingsFinding(env: CliEnv): Finding {
  const name = "Einstellungen";
  try {
    if (env.ORCHESTRATOR_URL) remoteToken(env);
    else {
      planStack(env);
      accountOf(env);
    }
    return { ok: true, name, says: "vollständig" };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { ok: false, name, says: error.message };
  }
}
