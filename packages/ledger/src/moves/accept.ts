import type { CallDatabase } from "../call-database.ts";
import { type AcceptInput, type AcceptOutcome, acceptOutcomeSchema } from "../moves.ts";

/** - -> pending. The order is kept once this returns `accepted`. */
export const accept =
  (call: CallDatabase) =>
  (input: AcceptInput): Promise<AcceptOutcome> =>
    call(
      "accept_reading",
      {
        p_user_id: input.userId,
        p_key: input.key,
        p_order_hash: input.orderHash,
        p_order: input.order,
        p_registry_hash: input.registryHash,
        p_events: input.events,
        p_start_at: input.startAt,
        p_max_open: input.maxOpen,
        p_deadline_ms: input.deadlineMs,
      },
      acceptOutcomeSchema,
    );
