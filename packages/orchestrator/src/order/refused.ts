import { issueText } from "@ck/contracts";
import type { AcceptOutcome } from "@ck/ledger";
import type { Principal } from "../auth/principal.ts";
import { RequestError } from "../errors/request-error.ts";
import { retryAfterSeconds } from "../limits.ts";

type Refusal = Exclude<AcceptOutcome["outcome"], "accepted" | "replayed">;

/** A person has as many open readings as one may have. */
export const overLimit = () =>
  new RequestError({ code: "over_limit", retryAfter: retryAfterSeconds.overLimit });

/** Why the ledger did not take an order, for the caller. */
export function refused(outcome: Refusal, principal: Principal): RequestError {
  switch (outcome) {
    case "conflict":
      return new RequestError({ code: "idempotency_conflict" });
    case "over_limit":
      return overLimit();
    case "unknown_user":
      // A session outlives its account by up to an hour.
      if (principal.kind === "user") return new RequestError({ code: "unauthenticated" });
      return new RequestError({
        code: "invalid_order",
        issues: (language) => [
          {
            path: "userId",
            code: "unknown_user",
            message: issueText("unknown_user", language),
          },
        ],
      });
  }
}
