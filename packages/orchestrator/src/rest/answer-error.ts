import { asRequestError } from "../errors/as-request-error.ts";
import { errorAnswer } from "../errors/error-answer.ts";
import type { RestContext } from "./rest-context.ts";

/** Whatever was thrown, as an answer. Procedures have logged their own errors. */
export function answerError(thrown: unknown, c: RestContext): Response {
  const { requestId } = c.var.context;
  const error = asRequestError(thrown);
  if (error.options.code === "internal_error" && error !== thrown) {
    c.var.context.services.logger.error({ requestId, err: thrown }, "A request failed");
  }
  return errorAnswer({ request: c.req.raw, error, language: c.var.errorLanguage, requestId });
}
