import type { CallDatabase } from "../call-database.ts";
import { type RedriveOutcome, redriveOutcomeSchema } from "../moves.ts";

/**
 * failed -> pending, with all attempts and `deadlineMs` anew; finished sections and booked money stay.
 * `userId` null: an operator.
 */
export const redrive =
  (call: CallDatabase) =>
  (input: {
    readingId: string;
    userId: string | null;
    deadlineMs: number;
  }): Promise<RedriveOutcome> =>
    call(
      "redrive_reading",
      { p_id: input.readingId, p_user_id: input.userId, p_deadline_ms: input.deadlineMs },
      redriveOutcomeSchema,
    );
