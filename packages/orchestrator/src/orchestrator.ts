import type { Dispatcher, Ledger, Logger, Wake } from "@ck/ledger";
import type { Registry } from "@ck/registry";
import type { Authenticate } from "./auth/authenticate.ts";
import { watchLimitMs } from "./limits.ts";
import { createPinRegistry } from "./order/pin-registry.ts";
import { shareReads } from "./reading/share-reads.ts";
import { createApp } from "./rest/create-app.ts";
import { type Caller, createCaller } from "./router/create-caller.ts";
import type { Services } from "./services.ts";
import { contextOf } from "./trpc/context.ts";

export type OrchestratorOptions = {
  ledger: Ledger;
  dispatcher: Dispatcher;
  wake: Wake;
  registry: Registry;
  /** Who sends a request: `createAuthenticate`. */
  authenticate: Authenticate;
  logger: Logger;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** How long one watch lives, ms. */
  watchLimitMs?: number;
};

export type Orchestrator = {
  /** Serves /api/trpc/* and the REST face. Errors are answers too. */
  fetch: (request: Request) => Promise<Response>;
  /** The router without HTTP, e.g. in a server component, called as whoever sent `headers`. */
  caller: (headers: Headers, signal?: AbortSignal) => Caller;
  /** Ends all streams; their clients resume by themselves. What was handed in stays open. */
  close: () => Promise<void>;
};

/** Takes orders and shows readings, over tRPC and REST. Starts nothing and holds nothing open. */
export function createOrchestrator({
  authenticate,
  now = Date.now,
  watchLimitMs: limit = watchLimitMs,
  ...parts
}: OrchestratorOptions): Orchestrator {
  const closing = new AbortController();
  const services: Services = {
    ...parts,
    now,
    watchLimitMs: limit,
    closing: closing.signal,
    sharedLog: shareReads(parts.ledger),
    pinRegistry: createPinRegistry(parts),
  };
  const app = createApp(services, authenticate);
  return {
    fetch: async (request) => app.fetch(request),
    caller(headers, signal) {
      const request = new Request("http://in-process.invalid/", { headers });
      return createCaller(contextOf({ services, authenticate, request }), signal ? { signal } : {});
    },
    close: async () => closing.abort(),
  };
}
