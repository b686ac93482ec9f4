import { randomUUID } from "node:crypto";
import { jobId, jobName, queueName, type Ticket } from "@ck/contracts";
import { Queue } from "bullmq";
import type { Redis } from "ioredis";
import { closeRedis, connectRedis } from "./connect-redis.ts";
import { jobRetryMs, jobTries, redisTimeoutMs } from "./limits.ts";
import type { Logger } from "./logger.ts";
import type { Offer } from "./moves.ts";

export type Dispatcher = {
  /** Puts a ticket into its agent's queue. False when that failed: the sweep offers it again. */
  dispatch(offer: Offer, delayMs?: number): Promise<boolean>;
  /** Whether Redis answers. */
  isReady(): boolean;
  /** True once after Redis lost its data, and at its very first use: all that waits must be offered. */
  queueWasLost(): Promise<boolean>;
  close(): Promise<void>;
};

export type DispatcherOptions = {
  redisUrl: string;
  agentIds: readonly string[];
  logger: Logger;
};

/** Resolves when the first try to connect has succeeded or failed, or has taken too long. */
const firstTryOf = (redis: Redis): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, redisTimeoutMs);
    timer.unref();
    for (const outcome of ["ready", "close", "end"]) {
      redis.once(outcome, () => {
        clearTimeout(timer);
        resolve();
      });
    }
  });

/** Lives as long as the queues do: missing, it says that they are gone. */
const generationKey = "ck:generation";

/**
 * The producers, one queue for each agent, on one connection. It fails fast: only the very first
 * try to connect is waited for, nothing throws, and the connection comes back by itself.
 */
export function createDispatcher({ redisUrl, agentIds, logger }: DispatcherOptions): Dispatcher {
  const redis = connectRedis({
    url: redisUrl,
    name: "dispatch",
    logger,
    redis: {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      commandTimeout: redisTimeoutMs,
    },
  });
  const isReady = () => redis.status === "ready";
  const firstTry = firstTryOf(redis);
  const queues = new Map<string, Queue<Ticket>>();

  // A queue whose first commands failed stays unusable, so a queue is made when it is first needed,
  // and again after a failure.
  const openQueue = (agentId: string): Queue<Ticket> => {
    const open = queues.get(agentId);
    if (open) return open;
    const queue = new Queue<Ticket>(queueName(agentId), { connection: redis });
    queue.on("error", (error) => logger.debug({ agentId, error: error.name }, "queue error"));
    queues.set(agentId, queue);
    return queue;
  };
  const closeQueue = async (agentId: string): Promise<void> => {
    const queue = queues.get(agentId);
    queues.delete(agentId);
    await queue?.close();
  };

  return {
    isReady,

    async dispatch({ readingId, agentId, ticket, priority }, delayMs = 0) {
      if (!agentIds.includes(agentId)) {
        logger.error({ readingId, agentId }, "no queue for this agent");
        return false;
      }
      await firstTry;
      if (!isReady()) {
        logger.warn({ readingId, agentId, ticket }, "not dispatched: Redis is away");
        return false;
      }
      const data: Ticket = { v: 1, readingId, ticket };
      try {
        await openQueue(agentId).add(jobName, data, {
          jobId: jobId(data),
          delay: delayMs,
          priority,
          attempts: jobTries,
          backoff: { type: "fixed", delay: jobRetryMs },
          removeOnComplete: true,
          removeOnFail: true,
        });
        return true;
      } catch (error) {
        logger.warn({ readingId, agentId, ticket, error: String(error) }, "not dispatched");
        await closeQueue(agentId).catch((cause: unknown) =>
          logger.debug({ agentId, error: String(cause) }, "queue did not close"),
        );
        return false;
      }
    },

    async queueWasLost() {
      await firstTry;
      if (!isReady()) return false;
      try {
        return (await redis.set(generationKey, randomUUID(), "NX")) === "OK";
      } catch (error) {
        logger.debug({ error: String(error) }, "the generation of the queues is unknown");
        return false;
      }
    },

    async close() {
      await Promise.allSettled([...queues.keys()].map(closeQueue));
      await closeRedis(redis, logger);
    },
  };
}
