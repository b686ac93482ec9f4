import {
  createNextHandlers,
  createOrchestratorFromEnv,
  proxyToOrchestrator,
} from "@ck/orchestrator/next";
import { readEnv } from "./env.ts";
import { tokenFromCookie } from "./session-cookie.ts";

type Handler = (request: Request) => Promise<Response>;

const options = { tokenFromRequest: tokenFromCookie };

/** The orchestrator's routes: passed on to a remote one, or served by the one mounted here. */
const handlers = () => {
  const { ORCHESTRATOR_URL } = readEnv();
  return ORCHESTRATOR_URL
    ? proxyToOrchestrator(ORCHESTRATOR_URL, options)
    : createNextHandlers(() => createOrchestratorFromEnv(options));
};

export const GET: Handler = (request) => handlers().GET(request);
export const POST: Handler = (request) => handlers().POST(request);
