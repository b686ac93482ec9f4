import { randomUUID } from "node:crypto";
import { type WakeMessage, wakeChannel, wakeMessageSchema } from "@ck/contracts";
import { closeRedis, connectRedis } from "./connect-redis.ts";
import { redisTimeoutMs } from "./limits.ts";
import type { Logger } from "./logger.ts";

export type Wake = {
  /** Says that a reading's log has grown. Best effort: who misses it polls. Never throws. */
  announce(readingId: string): void;
  /** Calls `onWake` for each announcement, and after each gap in hearing. Returns how to stop. */
  watch(readingId: string, onWake: () => void): () => void;
  /** The same, without the announcements of this process: for the one who writes the log. */
  watchOthers(readingId: string, onWake: () => void): () => void;
  close(): Promise<void>;
};

/** What a message says; null for anything else on the channel. */
function parseMessage(message: string): WakeMessage | null {
  try {
    return wakeMessageSchema.safeParse(JSON.parse(message)).data ?? null;
  } catch {
    return null; // Not JSON: not ours.
  }
}

type Watcher = { onWake: () => void; own: boolean };

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
  const self = randomUUID();
  const watchers = new Map<string, Set<Watcher>>();
  const wakeAll = () => {
    for (const { onWake } of [...watchers.values()].flatMap((set) => [...set])) onWake();
  };
  const addWatcher = (readingId: string, watcher: Watcher) => {
    const set = watchers.get(readingId) ?? new Set();
    watchers.set(readingId, set.add(watcher));
    return () => {
      set.delete(watcher);
      if (set.size === 0 && watchers.get(readingId) === set) watchers.delete(readingId);
    };
  };

  subscriber.on("ready", () => {
    subscriber.subscribe(wakeChannel).then(wakeAll, (error: unknown) => {
      logger.debug({ error: String(error) }, "not subscribed: the next connection tries again");
    });
  });
  subscriber.on("message", (_channel, text) => {
    const message = parseMessage(text);
    if (message === null) return;
    for (const { onWake, own } of watchers.get(message.id) ?? []) {
      if (own || message.by !== self) onWake();
    }
  });

  return {
    announce(readingId) {
      if (publisher.status !== "ready") return;
      const message: WakeMessage = { id: readingId, by: self };
      publisher.publish(wakeChannel, JSON.stringify(message)).catch((error: unknown) => {
        logger.debug({ readingId, error: String(error) }, "not announced");
      });
    },

    watch: (readingId, onWake) => addWatcher(readingId, { onWake, own: true }),
    watchOthers: (readingId, onWake) => addWatcher(readingId, { onWake, own: false }),

    async close() {
      watchers.clear();
      await Promise.all([closeRedis(publisher, logger), closeRedis(subscriber, logger)]);
    },
  };
}
