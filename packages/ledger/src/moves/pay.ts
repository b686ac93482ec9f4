import type { CallDatabase } from "../call-database.ts";
import {
  type BeginCall,
  type BeginOutcome,
  beginOutcomeSchema,
  type SettleCall,
  type SettleOutcome,
  settleOutcomeSchema,
} from "../moves.ts";

/** Reserves what a call may cost, before it is made. Fence and ceiling are checked in one step. */
export const beginCall =
  (call: CallDatabase) =>
  (input: BeginCall): Promise<BeginOutcome> =>
    call(
      "begin_call",
      {
        p_call_id: input.callId,
        p_id: input.readingId,
        p_epoch: input.epoch,
        p_purpose: input.purpose,
        p_provider: input.provider,
        p_model: input.model,
        p_reserve_micros: input.reserveMicros,
        p_ceiling_micros: input.ceilingMicros,
        p_repairs: input.repairs ?? null,
      },
      beginOutcomeSchema,
    );

/** Books what a call did cost, however it ended and whoever owns the reading now. Repeatable. */
export const settleCall =
  (call: CallDatabase) =>
  (input: SettleCall): Promise<SettleOutcome> =>
    call(
      "settle_call",
      {
        p_call_id: input.callId,
        p_result: input.result,
        p_cost_micros: input.costMicros,
        p_input_tokens: input.inputTokens,
        p_output_tokens: input.outputTokens,
        p_response_id: input.responseId,
        p_usage: asObject(input.usage),
        p_answer: input.answer,
        p_error: input.error,
      },
      settleOutcomeSchema,
    );

/** A bare string would not reach a jsonb argument as JSON on every host. */
const asObject = (usage: unknown) =>
  usage === undefined || usage === null || typeof usage === "object" ? (usage ?? null) : { usage };
