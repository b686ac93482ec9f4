import type { CallDatabase } from "../call-database.ts";
import { type CancelOutcome, cancelOutcomeSchema } from "../moves.ts";

/** pending, processing -> cancelled, at once. `userId` null: on behalf of anybody. */
export const cancel =
  (call: CallDatabase) =>
  (input: { readingId: string; userId: string | null }): Promise<CancelOutcome> =>
    call("cancel_reading", { p_id: input.readingId, p_user_id: input.userId }, cancelOutcomeSchema);
