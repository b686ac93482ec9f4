import type { RequestFailureCode } from "@ck/contracts";
import { LedgerUnavailableError } from "@ck/ledger";
import { TRPCError } from "@trpc/server";
import { HTTPException } from "hono/http-exception";
import { retryAfterSeconds } from "../limits.ts";
import { RequestError } from "./request-error.ts";

const ofTrpcCode: Partial<Record<TRPCError["code"], RequestFailureCode>> = {
  BAD_REQUEST: "invalid_request",
  PARSE_ERROR: "invalid_request",
  NOT_FOUND: "unknown_route",
  METHOD_NOT_SUPPORTED: "method_not_allowed",
  PAYLOAD_TOO_LARGE: "payload_too_large",
  UNSUPPORTED_MEDIA_TYPE: "unsupported_media_type",
};

const ofHttpStatus: Readonly<Record<number, RequestFailureCode>> = {
  400: "invalid_request",
  404: "unknown_route",
  405: "method_not_allowed",
  413: "payload_too_large",
  415: "unsupported_media_type",
};

/** The one place where whatever was thrown becomes an answer. What nobody foresaw is our fault. */
export function asRequestError(error: unknown): RequestError {
  if (error instanceof RequestError) return error;
  const cause = error instanceof TRPCError ? error.cause : undefined;
  if (cause instanceof RequestError) return cause;
  if (error instanceof LedgerUnavailableError || cause instanceof LedgerUnavailableError) {
    return new RequestError({
      code: "storage_unavailable",
      retryAfter: retryAfterSeconds.outage,
      cause: error,
    });
  }
  // A TRPCError of tRPC itself: a procedure's own errors are RequestErrors.
  const ofTrpc = error instanceof TRPCError ? ofTrpcCode[error.code] : undefined;
  const ofHono = error instanceof HTTPException ? ofHttpStatus[error.status] : undefined;
  return new RequestError({ code: ofTrpc ?? ofHono ?? "internal_error", cause: error });
}
