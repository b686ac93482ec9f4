import { asRequestError } from "../errors/as-request-error.ts";
import { headersOf, problemOf } from "../errors/problem-of.ts";
import type { RestContext } from "./rest-context.ts";

/** Whatever a REST handler throws, as problem+json. Procedures have logged their own errors. */
export function answerError(thrown: unknown, c: RestContext): Response {
  const { requestId } = c.var.context;
  const error = asRequestError(thrown);
  if (error.options.code === "internal_error" && error !== thrown) {
    c.var.context.services.logger.error({ requestId, err: thrown }, "A request failed");
  }
  const problem = problemOf({ error, language: c.var.errorLanguage, requestId });
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { "content-type": "application/problem+json", ...headersOf(error) },
  });
}
