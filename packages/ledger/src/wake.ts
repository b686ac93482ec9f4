import { wakeChannel, wakeMessageSchema } from "@ck/contracts";
import { closeRedis, connectRedis } from "./connect-redis.ts";
import { redisTimeoutMs } from "./limits.ts";
import type { Logger } from "./logger.ts";

export type Wake = {
  /** Says that a reading's log has grown. Best effort: who misses it polls. Never throws. */
  announce(readingId: string): void;
  /** Calls `onWake` for each announcement, and after each gap in hearing. Returns how to stop. */
  watch(readingId: string, onWake: () => void): () => void;
  close(): Promise<void>;
};

/** The reading that a message names; null for anything else on the channel. */
function readingOf(message: string): string | null {
  try {
    return wakeMessageSchema.safeParse(JSON.parse(message)).data?.id ?? null;
  } catch {
    return null; // Not JSON: not ours.
  }
}

/** One subscriber and one publisher for the whole process; both come back by themselves. */
export function createWake(options: { redisUrl: string; logger: Logger }): Wake {
  const { redisUrl: url, logger } = options;
  const publisher = connectRedis({
    url,
    name: "wake",
    logger,
    redis: { enableOfflineQueue: false, maxRetriesPerRequest: 0, commandTimeout: redisTimeoutMs },
  });
  const subscriber = connectRedis({
    url,
    name: "wake subscriber",
    logger,
    redis: { maxRetriesPerRequest: null, autoResubscribe: false },
  });
  const watchers = new Map<string, Set<() => void>>();
  const wakeAll = () => {
    for (const onWake of [...watchers.values()].flatMap((set) => [...set])) onWake();
  };

  subscriber.on("ready", () => {
    subscriber.subscribe(wakeChannel).then(wakeAll, (error: unknown) => {
      logger.debug({ error: String(error) }, "not subscribed: the next connection tries again");
    });
  });
  subscriber.on("message", (_channel, message) => {
    const readingId = readingOf(message);
    for (const onWake of readingId ? (watchers.get(readingId) ?? []) : []) onWake();
  });

  return {
    announce(readingId) {
      if (publisher.status !== "ready") return;
      publisher.publish(wakeChannel, JSON.stringify({ id: readingId })).catch((error: unknown) => {
        logger.debug({ readingId, error: String(error) }, "not announced");
      });
    },

    watch(readingId, onWake) {
      const set = watchers.get(readingId) ?? new Set();
      // A function of its own, so that one caller's end does not end another's watch.
      const wake = () => onWake();
      watchers.set(readingId, set.add(wake));
      return () => {
        set.delete(wake);
        if (set.size === 0 && watchers.get(readingId) === set) watchers.delete(readingId);
      };
    },

    async close() {
      watchers.clear();
      await Promise.all([closeRedis(publisher, logger), closeRedis(subscriber, logger)]);
    },
  };
}
