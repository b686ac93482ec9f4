import type { CallDatabase } from "../call-database.ts";
import { LedgerBugError } from "../errors.ts";
import { type FinishInput, finishOutcomeSchema } from "../moves.ts";

/**
 * processing -> completed: the last events, `completed`, the text and the receipt in one write.
 * Repeatable. Throws LedgerBugError when `after` does not fit the log.
 */
export const finish =
  (call: CallDatabase) =>
  async (input: FinishInput): Promise<{ outcome: "completed" | "lost" }> => {
    const { outcome } = await call(
      "finish_reading",
      {
        p_id: input.readingId,
        p_epoch: input.epoch,
        p_after: input.after,
        p_events: input.events,
        p_result: input.result,
      },
      finishOutcomeSchema,
    );
    if (outcome === "gap") {
      throw new LedgerBugError("finish_reading", "the events do not follow the log.");
    }
    return { outcome };
  };
