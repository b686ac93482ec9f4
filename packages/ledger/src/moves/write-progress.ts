import { z } from "zod";
import type { CallDatabase } from "../call-database.ts";
import type { LedgerLimits } from "../limits.ts";
import {
  type ProgressItem,
  type ProgressOutcome,
  progressOutcomeSchema,
  type WorkerBeat,
} from "../moves.ts";

/**
 * Appends to the logs of all of a worker's readings, renews their leases, and is its heartbeat; no
 * items are a heartbeat alone. One outcome for each item, by `readingId`, in any order.
 * When no answer came, send the same items again, with more events behind: nothing is stored twice.
 */
export const writeProgress =
  (call: CallDatabase, { leaseMs }: LedgerLimits) =>
  (input: { worker: WorkerBeat; items: readonly ProgressItem[] }): Promise<ProgressOutcome[]> =>
    call(
      "write_progress",
      {
        p_worker_id: input.worker.workerId,
        p_agents: input.worker.agents,
        p_items: input.items,
        p_lease_ms: leaseMs,
      },
      z.array(progressOutcomeSchema),
    );
