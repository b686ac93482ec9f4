import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { asRequestError } from "../errors/as-request-error.ts";
import { logFailure } from "../errors/log-failure.ts";
import { headersOf } from "../errors/problem-of.ts";
import { RequestError } from "../errors/request-error.ts";
import { maxBatchSize } from "../limits.ts";
import { appRouter } from "../router/app-router.ts";
import type { Context } from "./context.ts";
import { trpcEndpoint } from "./endpoint.ts";

/** Answers one tRPC request, single, batched or a subscription. */
export const serveTrpc = (request: Request, context: Context): Promise<Response> =>
  fetchRequestHandler({
    endpoint: trpcEndpoint,
    req: request,
    router: appRouter,
    createContext: () => context,
    maxBatchSize,
    responseMeta: ({ errors: [error] }) =>
      error ? { headers: new Headers(headersOf(asRequestError(error))) } : {},
    onError({ error, path }) {
      // Procedures have logged their own errors: these come from inside a stream, or before one.
      if (error instanceof RequestError) return;
      const { services, requestId } = context;
      logFailure({
        logger: services.logger,
        error: asRequestError(error),
        requestId,
        procedure: path ?? "unknown",
      });
    },
  });
