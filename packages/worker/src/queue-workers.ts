import { queueName } from "@ck/contracts";
import type { Logger } from "@ck/ledger";
import { Worker } from "bullmq";
import { Redis } from "ioredis";
import { lockMs, stalledCheckMs } from "./limits.ts";

/**
 * One BullMQ worker for each agent, each with its own slots: a full queue of one agent never
 * takes the slots of another. They wait for a Redis that is away and go on by themselves.
 */
export function startQueueWorkers(options: {
  redisUrl: string;
  agentIds: readonly string[];
  slots: number;
  process: (data: unknown) => Promise<void>;
  logger: Logger;
}) {
  const { redisUrl, agentIds, slots, process, logger } = options;
  const connection = new Redis(redisUrl, {
    // Required by BullMQ for its blocking commands: waiting is right for a consumer.
    maxRetriesPerRequest: null,
    // The default back-off grows: a short outage would be felt for twice its length.
    retryStrategy: () => 1_000,
  });
  connection.on("error", (error) => logger.debug({ error: error.message }, "redis away"));
  const workers = agentIds.map((agentId) => {
    const worker = new Worker(queueName(agentId), (job) => process(job.data), {
      connection,
      concurrency: slots,
      lockDuration: lockMs,
      stalledInterval: stalledCheckMs,
      // The ledger counts attempts; a job that was freed only meets `stale` or is claimed.
      maxStalledCount: Number.MAX_SAFE_INTEGER,
    });
    // Lost locks after an outage are noise: the ledger has already decided.
    worker.on("error", (error) => logger.debug({ agentId, error: error.message }, "queue"));
    worker.on("failed", (job, error) =>
      logger.warn({ agentId, jobId: job?.id, error: error.name }, "ticket not used"),
    );
    return worker;
  });
  return {
    /** Takes no new job; those in work go on. */
    pause: () => Promise.all(workers.map((worker) => worker.pause(true))),
    /** Plain `close()` never resolves while Redis is away: only after `pause`, and forced. */
    async close() {
      await Promise.all(workers.map((worker) => worker.close(true)));
      connection.disconnect();
    },
  };
}
