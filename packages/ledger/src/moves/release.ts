import type { CallDatabase } from "../call-database.ts";
import type { LedgerLimits } from "../limits.ts";
import { type ReleaseInput, type ReleaseOutcome, releaseOutcomeSchema } from "../moves.ts";

/**
 * processing -> pending, due after `delayMs`; failed with `code` when it was the last attempt.
 * Settle the reading's calls first; dispatch the new ticket afterwards.
 */
export const release =
  (call: CallDatabase, { maxAttempts }: LedgerLimits) =>
  (input: ReleaseInput): Promise<ReleaseOutcome> =>
    call(
      "release_reading",
      {
        p_id: input.readingId,
        p_epoch: input.epoch,
        p_delay_ms: input.delayMs,
        p_code: input.code,
        p_counts: input.counts,
        p_max_attempts: maxAttempts,
      },
      releaseOutcomeSchema,
    );
