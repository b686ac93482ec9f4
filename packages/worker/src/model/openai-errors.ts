import OpenAI from "openai";
import { retryAfterMs } from "../retry-after.ts";
import { ModelError } from "./errors.ts";

const quotaCodes = new Set(["insufficient_quota", "billing_hard_limit_reached"]);

/** Codes of errors that come before a request is sent: the provider has seen nothing. */
const unsentCodes = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);

function wasNotSent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? error.code : null;
  return (typeof code === "string" && unsentCodes.has(code)) || wasNotSent(error.cause);
}

function fromApiError(error: InstanceType<typeof OpenAI.APIError>, now: number): ModelError {
  const code = typeof error.code === "string" ? error.code : null;
  const status = typeof error.status === "number" ? error.status : null;
  const options = {
    cause: error,
    retryAfterMs: retryAfterMs(error.headers, now),
    // An error in place of an answer is not charged; one in the middle of a stream may be.
    free: status !== null,
  };
  const message = `provider answered ${status ?? "an error event"}${code ? ` (${code})` : ""}`;
  if (code && quotaCodes.has(code)) return new ModelError("quota", message, options);
  if (status === 429 || code === "rate_limit_exceeded") {
    return new ModelError("rate_limited", message, options);
  }
  if (status !== null && status >= 400 && status < 500 && status !== 408 && status !== 409) {
    return new ModelError("rejected", message, options);
  }
  return new ModelError("server", message, options);
}

/** Everything that the SDK and its stream throw, as one of our failure classes. */
export function toModelError(error: unknown, now: number): ModelError {
  if (error instanceof ModelError) return error;
  if (error instanceof OpenAI.APIUserAbortError) {
    return new ModelError("aborted", "call aborted", { cause: error });
  }
  if (error instanceof OpenAI.APIConnectionTimeoutError) {
    return new ModelError("timeout", "no answer in time", { cause: error });
  }
  if (error instanceof OpenAI.APIConnectionError) {
    return new ModelError("network", "provider cannot be reached", {
      cause: error,
      free: wasNotSent(error),
    });
  }
  if (error instanceof OpenAI.APIError) return fromApiError(error, now);
  // The SDK throws plain SyntaxErrors for broken JSON and plain TypeErrors for a reset stream.
  if (error instanceof SyntaxError) {
    return new ModelError("cut", "stream was garbled", { cause: error });
  }
  if (error instanceof TypeError) {
    return new ModelError("network", "connection broke", { cause: error });
  }
  return new ModelError("server", "unexpected error of the provider's client", { cause: error });
}
