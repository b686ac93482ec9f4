import { issueText } from "@ck/contracts";
import { RequestError } from "../errors/request-error.ts";
import type { Principal } from "./principal.ts";

/**
 * Whom a request is for: a person asks for themselves and may not name anybody; a server must say
 * for whom. Otherwise throws `code` with an issue at `userId`.
 */
export function personOf(
  principal: Principal,
  named: string | undefined,
  code: "invalid_order" | "invalid_request",
): string {
  const wrong = (issue: "required" | "unknown_field") =>
    new RequestError({
      code,
      issues: (language) => [{ path: "userId", code: issue, message: issueText(issue, language) }],
    });
  if (principal.kind === "user") {
    if (named !== undefined) throw wrong("unknown_field");
    return principal.userId;
  }
  if (named === undefined) throw wrong("required");
  return named;
}
