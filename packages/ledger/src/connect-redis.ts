import { Redis, type RedisOptions } from "ioredis";
import { reconnectMs } from "./limits.ts";
import type { Logger } from "./logger.ts";

/**
 * A connection that comes back by itself and never keeps anybody waiting for it. It is returned
 * unconnected: `status` turns "ready" when Redis is there. An outage is logged once.
 */
export function connectRedis(options: {
  url: string;
  /** For the log: what the connection is for. */
  name: string;
  logger: Logger;
  /** Without `replyMapping`: it would change the type of every answer. */
  redis: Omit<RedisOptions, "replyMapping">;
}): Redis {
  const { url, name, logger } = options;
  const redis = new Redis(url, { ...options.redis, retryStrategy: () => reconnectMs });
  let away = false;
  redis.on("error", (error: NodeJS.ErrnoException) => {
    const level = away ? "debug" : "warn";
    away = true;
    logger[level]({ connection: name, code: error.code ?? error.name }, "Redis cannot be reached");
  });
  redis.on("ready", () => {
    if (away) logger.info({ connection: name }, "Redis is back");
    away = false;
  });
  return redis;
}

/** Sends what is under way and ends the connection; at once when Redis is away. */
export async function closeRedis(redis: Redis, logger: Logger): Promise<void> {
  try {
    if (redis.status === "ready") await redis.quit();
  } catch (error) {
    logger.debug({ error: String(error) }, "Redis did not say goodbye");
  } finally {
    redis.disconnect();
  }
}
