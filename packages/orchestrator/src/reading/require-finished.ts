import type { ReadingRow } from "@ck/ledger";
import { RequestError } from "../errors/request-error.ts";
import { retryAfterSeconds } from "../limits.ts";

/** A whole result exists only of a completed reading: otherwise says how it stands. */
export function requireFinished({ status, failureCode }: ReadingRow): void {
  switch (status) {
    case "completed":
      return;
    case "pending":
    case "processing":
      throw new RequestError({
        code: "reading_not_finished",
        retryAfter: retryAfterSeconds.notFinished,
      });
    case "failed":
      throw new RequestError({
        code: "reading_failed",
        ...(failureCode ? { readingFailure: failureCode } : {}),
      });
    case "cancelled":
      throw new RequestError({ code: "reading_cancelled" });
  }
}
