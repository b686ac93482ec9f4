export type { Logger } from "@ck/ledger";
export {
  type Authenticate,
  createAuthenticate,
  hashOfServiceKey,
  serviceKeyPrefix,
} from "./auth/authenticate.ts";
export type { TokenFromRequest } from "./auth/bearer-token.ts";
export { type Principal, type Scope, scopeSchema } from "./auth/principal.ts";
export { tokenFromSupabaseCookie } from "./auth/supabase-cookie.ts";
export { createVerifySession, type VerifySession } from "./auth/verify-session.ts";
export {
  type ComposeOptions,
  composeOrchestrator,
  createOrchestratorFromEnv,
} from "./compose-orchestrator.ts";
export { type OrchestratorEnv, readEnv } from "./env.ts";
export { RequestError } from "./errors/request-error.ts";
export { type Standalone, startStandalone } from "./hosts/standalone.ts";
export { createOrchestrator, type Orchestrator, type OrchestratorOptions } from "./orchestrator.ts";
export type { AppRouter, RouterInputs, RouterOutputs } from "./router/app-router.ts";
export type { Caller } from "./router/create-caller.ts";
