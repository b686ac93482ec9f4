import { STATUS_CODES } from "node:http";
import { type Problem, readingFailures, requestFailures } from "@ck/contracts";
import type { Language } from "@ck/registry";
import type { RequestError } from "./request-error.ts";

/** An error as the caller reads it (RFC 9457): words from the tables, nothing from inside. */
export function problemOf({
  error,
  language,
  requestId,
}: {
  error: RequestError;
  language: Language;
  requestId: string;
}): Problem {
  const { code, issues, notices, readingFailure } = error.options;
  const failure = requestFailures[code];
  const why = readingFailure ? ` ${readingFailures[readingFailure].text[language]}` : "";
  return {
    type: `urn:connection-key:problem:${code}`,
    title: STATUS_CODES[failure.http] ?? "Error",
    status: failure.http,
    code,
    detail: failure.text[language] + why,
    ...(issues ? { issues: issues(language) } : {}),
    ...(notices && notices.length > 0 ? { notices: [...notices] } : {}),
    requestId,
  };
}

/** Headers that belong to an error answer, on both faces. */
export function headersOf({ options }: RequestError): Record<string, string> {
  return {
    ...(options.retryAfter === undefined ? {} : { "retry-after": String(options.retryAfter) }),
    ...(options.allow ? { allow: options.allow.join(", ") } : {}),
    // The rest of the body is still on its way: there is no next request to be read behind it.
    ...(options.code === "payload_too_large" ? { connection: "close" } : {}),
    ...(options.code === "unauthenticated" ? { "www-authenticate": "Bearer" } : {}),
  };
}
