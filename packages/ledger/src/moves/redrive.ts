import type { CallDatabase } from "../call-database.ts";
import { type RedriveOutcome, redriveOutcomeSchema } from "../moves.ts";

/**
 * failed -> pending, with all attempts and `deadlineMs` anew; finished sections and booked money stay.
 * `userId` null: an operator. `maxOpen`: how many readings its owner may have open besides; null: any.
 */
export const redrive =
  (call: CallDatabase) =>
  (input: {
    readingId: string;
    userId: string | null;
    deadlineMs: number;
    maxOpen: number | null;
  }): Promise<RedriveOutcome> =>
    call(
      "redrive_reading",
      {
        p_id: input.readingId,
        p_user_id: input.userId,
        p_deadline_ms: input.deadlineMs,
        p_max_open: input.maxOpen,
      },
      redriveOutcomeSchema,
    );
