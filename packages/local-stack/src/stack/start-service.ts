import { join } from "node:path";
import { z } from "zod";
import { baseEnvironment } from "../env.ts";
import { launch, type Part } from "../process/launch.ts";
import { untilReady } from "../process/until-ready.ts";
import { SERVICE_START_LIMIT_MS } from "../tunables.ts";
import type { Addresses, Service } from "./plan.ts";

/** The message by which a service says that it is ready, and optionally where. */
const readySchema = z.object({ type: z.literal("ready"), url: z.string().optional() });

export interface RunningService extends Part {
  /** Where it can be reached, if it said so. */
  readonly url: string | null;
}

/**
 * Starts a service with the stack's addresses in its environment, and waits until it is ready. With
 * `before`, an earlier run of it, it gets that run's port as PORT: others know its address.
 */
export async function startService(options: {
  service: Service;
  addresses: Addresses;
  logsDir: string;
  before?: RunningService;
}): Promise<RunningService> {
  const { service } = options;
  const logFile = join(options.logsDir, `${service.name}.log`);
  const part = await launch({
    command: service.command,
    args: service.args,
    cwd: service.cwd,
    env: {
      ...baseEnvironment(),
      ...addressEnvironment(options.addresses),
      ...service.env,
      ...portEnvironment(options.before),
    },
    logFile,
    stopSignal: "SIGTERM",
    graceMs: service.graceMs,
    channel: "ipc",
  });
  let said: { url: string | null } | null = null;
  part.child.on("message", (message) => {
    const ready = readySchema.safeParse(message);
    if (ready.success) said = { url: ready.data.url ?? null };
  });
  const { readyWhen } = service;
  const answer = await untilReady(part, {
    name: service.name,
    logFile,
    limitMs: SERVICE_START_LIMIT_MS,
    ask: () => ("url" in readyWhen ? answers(readyWhen.url) : said),
  });
  return { ...part, url: answer.url };
}

/** The names under which every entry point of the project reads them. */
function addressEnvironment(addresses: Addresses): Record<string, string> {
  return {
    REDIS_URL: addresses.redisUrl,
    SUPABASE_URL: addresses.supabaseUrl,
    SUPABASE_PUBLISHABLE_KEY: addresses.publishableKey,
    SUPABASE_SECRET_KEY: addresses.secretKey,
    ...(addresses.jwtSecret === null ? {} : { SUPABASE_JWT_SECRET: addresses.jwtSecret }),
  };
}

function portEnvironment(before: RunningService | undefined): Record<string, string> {
  const url = before?.url ?? null;
  return url === null ? {} : { PORT: new URL(url).port };
}

async function answers(url: string): Promise<{ url: string } | null> {
  const response = await fetch(url).catch(() => null); // Nobody listens yet.
  await response?.body?.cancel();
  return response?.ok === true ? { url } : null;
}
