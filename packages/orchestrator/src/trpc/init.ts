import { initTRPC } from "@trpc/server";
import superjson from "superjson";
import { mayDo, type Scope } from "../auth/principal.ts";
import { asRequestError } from "../errors/as-request-error.ts";
import { logFailure } from "../errors/log-failure.ts";
import { problemOf } from "../errors/problem-of.ts";
import { RequestError } from "../errors/request-error.ts";
import { defaultLanguage, languageOfOrder } from "../language.ts";
import { pingMs } from "../limits.ts";
import type { Context } from "./context.ts";

const t = initTRPC.context<Context>().create({
  transformer: superjson,
  // Stacks never leave the server, whatever NODE_ENV says.
  isDev: false,
  sse: { ping: { enabled: true, intervalMs: pingMs } },
  errorFormatter({ shape, error, input, ctx }) {
    const problem = problemOf({
      error: asRequestError(error),
      language: languageOfOrder(input) ?? ctx?.language ?? defaultLanguage,
      requestId: ctx?.requestId ?? "unknown",
    });
    return { ...shape, message: problem.detail, data: { ...shape.data, problem } };
  },
});

/** Whatever goes wrong in a procedure is answered by the table of failures, and logged once. */
const answerFailures = t.middleware(async ({ ctx, path, next }) => {
  const result = await next();
  if (result.ok) return result;
  const error = asRequestError(result.error);
  logFailure({ logger: ctx.services.logger, error, requestId: ctx.requestId, procedure: path });
  throw error;
});

export const { router, createCallerFactory } = t;

/** For everybody: pure queries that touch nothing stored. */
export const publicProcedure = t.procedure.use(answerFailures);

/** Lets signed-in people pass, and service keys; with a scope only keys that have it. */
export const requirePrincipal = (scope?: Scope) =>
  t.middleware(async ({ ctx, next }) => {
    const principal = await ctx.principal();
    if (!principal) throw new RequestError({ code: "unauthenticated" });
    if (scope && !mayDo(principal, scope)) throw new RequestError({ code: "forbidden" });
    return next({ ctx: { ...ctx, principal } });
  });

/** For signed-in people and service keys. */
export const signedInProcedure = publicProcedure.use(requirePrincipal());

/** For signed-in people, and for service keys with the scope. */
export const scopedProcedure = (scope: Scope) => publicProcedure.use(requirePrincipal(scope));
