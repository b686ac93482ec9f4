import type { ProcedureType } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { asRequestError } from "../errors/as-request-error.ts";
import { logFailure } from "../errors/log-failure.ts";
import { headersOf } from "../errors/problem-of.ts";
import { RequestError } from "../errors/request-error.ts";
import { maxBatchSize } from "../limits.ts";
import { appRouter } from "../router/app-router.ts";
import type { Context } from "./context.ts";
import { trpcEndpoint } from "./endpoint.ts";

/** tRPC's own refusal of a method does not say which one the procedure takes. */
const withMethods = (error: RequestError, type: ProcedureType | "unknown"): RequestError =>
  error.options.code === "method_not_allowed"
    ? new RequestError({ ...error.options, allow: [type === "mutation" ? "POST" : "GET"] })
    : error;

/** Answers one tRPC request, single, batched or a subscription. */
export const serveTrpc = (request: Request, context: Context): Promise<Response> =>
  fetchRequestHandler({
    endpoint: trpcEndpoint,
    req: request,
    router: appRouter,
    createContext: () => context,
    maxBatchSize,
    responseMeta: ({ errors: [error], type }) =>
      error ? { headers: new Headers(headersOf(withMethods(asRequestError(error), type))) } : {},
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
