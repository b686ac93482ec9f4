import type { CallDatabase } from "../call-database.ts";
import type { LedgerLimits } from "../limits.ts";
import { type ClaimOutcome, claimOutcomeSchema } from "../moves.ts";

/** pending -> processing. A ticket is good for one claim; the answer has all that a worker needs. */
export const claim =
  (call: CallDatabase, { leaseMs }: LedgerLimits) =>
  (input: { readingId: string; ticket: number; workerId: string }): Promise<ClaimOutcome> =>
    call(
      "claim_reading",
      {
        p_id: input.readingId,
        p_ticket: input.ticket,
        p_worker_id: input.workerId,
        p_lease_ms: leaseMs,
      },
      claimOutcomeSchema,
    );
