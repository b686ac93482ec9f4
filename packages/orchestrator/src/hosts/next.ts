import type { Orchestrator } from "../orchestrator.ts";

export { tokenFromSupabaseCookie } from "../auth/supabase-cookie.ts";
export { createOrchestratorFromEnv } from "../compose-orchestrator.ts";
export { proxyToOrchestrator } from "./proxy.ts";

type Handler = (request: Request) => Promise<Response>;
export type NextHandlers = { GET: Handler; POST: Handler };
type Make = () => Orchestrator | Promise<Orchestrator>;

declare global {
  // Next loads a module once for each bundle: only the global object is the same for all of them.
  var connectionKeyOrchestrator: Promise<Orchestrator> | undefined;
}

/** The process's orchestrator, made at the first call. A failure is not kept: the next call tries again. */
export function getOrchestrator(make: Make): Promise<Orchestrator> {
  globalThis.connectionKeyOrchestrator ??= (async () => make())().catch((error: unknown) => {
    globalThis.connectionKeyOrchestrator = undefined;
    throw error;
  });
  return globalThis.connectionKeyOrchestrator;
}

/** The route handlers of a catch-all route: `export const { GET, POST } = createNextHandlers(make)`. */
export function createNextHandlers(make: Make): NextHandlers {
  const handle: Handler = async (request) => (await getOrchestrator(make)).fetch(request);
  return { GET: handle, POST: handle };
}
