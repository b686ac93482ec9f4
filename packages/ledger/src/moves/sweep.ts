import type { CallDatabase } from "../call-database.ts";
import type { LedgerLimits } from "../limits.ts";
import { type SweepInput, type SweepOutcome, sweepOutcomeSchema } from "../moves.ts";

/**
 * Ends what is past its deadline, takes back what lost its worker, books calls that nobody stands
 * for, and names the readings to offer. One process at a time.
 */
export const sweep =
  (call: CallDatabase, limits: LedgerLimits) =>
  (input: SweepInput): Promise<SweepOutcome> =>
    call(
      "sweep_readings",
      {
        p_reclaim: input.reclaim,
        p_offer: input.offer,
        p_reoffer_ms: input.reofferMs ?? limits.reofferMs,
        p_limit: limits.sweepLimit,
        p_max_attempts: limits.maxAttempts,
        p_settle_after_ms: limits.settleAfterMs,
        p_forget_worker_ms: limits.forgetWorkerMs,
      },
      sweepOutcomeSchema,
    );
