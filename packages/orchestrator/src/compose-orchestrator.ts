import type { Logger } from "@ck/ledger";
import { createDispatcher, createLedger, createWake } from "@ck/ledger";
import { defaultRegistry, type Registry } from "@ck/registry";
import { pino } from "pino";
import { createAuthenticate } from "./auth/authenticate.ts";
import type { TokenFromRequest } from "./auth/bearer-token.ts";
import { createVerifySession } from "./auth/verify-session.ts";
import { type OrchestratorEnv, readEnv } from "./env.ts";
import { createOrchestrator, type Orchestrator } from "./orchestrator.ts";

export type ComposeOptions = {
  env: OrchestratorEnv;
  /** Where a host keeps the session of a browser: `tokenFromSupabaseCookie` for @supabase/ssr. */
  tokenFromRequest?: TokenFromRequest;
  registry?: Registry;
  logger?: Logger;
};

/** The composition root: an orchestrator with its connections, which `close` ends too. */
export function composeOrchestrator({
  env,
  tokenFromRequest,
  registry = defaultRegistry,
  logger = pino({ name: "orchestrator", level: env.LOG_LEVEL }),
}: ComposeOptions): Orchestrator {
  const ledger = createLedger({
    url: env.SUPABASE_URL,
    secretKey: env.SUPABASE_SECRET_KEY,
    failFast: true,
  });
  const dispatcher = createDispatcher({
    redisUrl: env.REDIS_URL,
    agentIds: registry.agents.map(({ id }) => id),
    logger,
  });
  const wake = createWake({ redisUrl: env.REDIS_URL, logger });
  const authenticate = createAuthenticate({
    ledger,
    verifySession: createVerifySession({
      supabaseUrl: env.SUPABASE_URL,
      publishableKey: env.SUPABASE_PUBLISHABLE_KEY,
      ...(env.SUPABASE_JWT_SECRET ? { jwtSecret: env.SUPABASE_JWT_SECRET } : {}),
    }),
    ...(tokenFromRequest ? { tokenFromRequest } : {}),
  });
  const orchestrator = createOrchestrator({
    ledger,
    dispatcher,
    wake,
    registry,
    authenticate,
    logger,
  });
  return {
    ...orchestrator,
    async close() {
      await orchestrator.close();
      await Promise.all([dispatcher.close(), wake.close()]);
    },
  };
}

/** The same with the settings of the process. Throws one sentence when they are wrong. */
export const createOrchestratorFromEnv = (options: Omit<ComposeOptions, "env"> = {}) =>
  composeOrchestrator({ ...options, env: readEnv() });
