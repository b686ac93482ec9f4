import { readingFailures } from "@ck/contracts";
import type { ReadingRow } from "@ck/ledger";
import { RequestError } from "../errors/request-error.ts";

/** Only a failed reading is started again, and only when that can help: otherwise says why not. */
export function requireRedrivable({ status, failureCode }: ReadingRow): void {
  if (status !== "failed") throw new RequestError({ code: "reading_not_failed" });
  const readingFailure = failureCode ?? "internal";
  if (readingFailures[readingFailure].retryable) return;
  throw new RequestError({ code: "reading_would_fail_again", readingFailure });
}
