import type { FailureCode } from "@ck/contracts";
import type { CallDatabase } from "../call-database.ts";
import { type FailOutcome, failOutcomeSchema } from "../moves.ts";

/** processing -> failed, for what trying again would not change. */
export const fail =
  (call: CallDatabase) =>
  (input: { readingId: string; epoch: number; code: FailureCode }): Promise<FailOutcome> =>
    call(
      "fail_reading",
      { p_id: input.readingId, p_epoch: input.epoch, p_code: input.code },
      failOutcomeSchema,
    );
