import {
  type FailureCode,
  type FieldIssue,
  type Notice,
  type RequestFailureCode,
  requestFailures,
} from "@ck/contracts";
import type { Language } from "@ck/registry";
import { TRPCError } from "@trpc/server";

export type RequestErrorOptions = {
  code: RequestFailureCode;
  /** What is wrong with each field, worded once the reader's language is known. */
  issues?: (language: Language) => FieldIssue[];
  /** Shown to the person although the request failed: help lines. */
  notices?: readonly Notice[];
  /** Why the reading itself failed, for `reading_failed` and `reading_would_fail_again`. */
  readingFailure?: FailureCode;
  /** Seconds after which the same request is worth sending again. */
  retryAfter?: number;
  /** Methods that the address takes, for `method_not_allowed`. */
  allow?: readonly string[];
  /** What really happened: for the log, never for the answer. */
  cause?: unknown;
};

/**
 * A request that gets no answer. The code decides HTTP status, tRPC code and the sentence for the
 * person (`contracts/failures.ts`).
 */
export class RequestError extends TRPCError {
  readonly options: RequestErrorOptions;

  constructor(options: RequestErrorOptions) {
    super({
      code: requestFailures[options.code].trpc,
      message: options.code,
      ...(options.cause === undefined ? {} : { cause: options.cause }),
    });
    this.name = "RequestError";
    this.options = options;
  }

  withNotices(notices: readonly Notice[]): RequestError {
    return notices.length === 0 ? this : new RequestError({ ...this.options, notices });
  }
}
