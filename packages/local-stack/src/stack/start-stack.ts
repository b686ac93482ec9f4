import { startPostgres } from "../parts/postgres.ts";
import { startRedis } from "../parts/redis.ts";
import { startSupabase } from "../parts/supabase.ts";
import type { Part } from "../process/launch.ts";
import { type KeptPart, keepRunning } from "./keep-running.ts";
import { keptSecrets } from "./kept-secrets.ts";
import type { Addresses, Plan, Service } from "./plan.ts";
import type { Step } from "./protocol.ts";
import type { StackFiles } from "./stack-files.ts";
import { startService } from "./start-service.ts";

export interface Watchers {
  onStep: (step: Step) => void;
  /** A process was started: it must be found again when we are killed. */
  onProcess: (name: string, part: Part) => void;
  /** A part cannot be kept alive. */
  onGivenUp: (message: string) => void;
  /** For the log. */
  note: (line: string) => void;
}

export interface RunningStack {
  readonly addresses: Addresses;
  /** Ends everything: services first, then what they stand on. */
  stop(): Promise<void>;
}

/**
 * Starts what the plan wants, all at once as far as possible, and keeps it running.
 * Throws a StackError when a part does not start; then nothing runs.
 */
export async function startStack(
  plan: Plan,
  files: StackFiles,
  watchers: Watchers,
): Promise<RunningStack> {
  const layers: KeptPart[][] = [];
  const stop = async (): Promise<void> => {
    for (const layer of layers.toReversed()) await Promise.all(layer.map((part) => part.stop()));
  };
  const keep = keeper(layers, watchers);
  try {
    const [redisUrl, supabase] = await settled([
      startRedisPart(plan, files, keep),
      startSupabaseParts(plan, files, keep),
    ]);
    const addresses: Addresses = { redisUrl, ...supabase, services: {} };
    const told = await startServices(plan.services, addresses, files, keep);
    return { addresses: { ...addresses, services: told }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Services may stand on databases, and Supabase Lite stands on PostgreSQL. */
type Layer = "databases" | "supabase" | "services";
const LAYERS: readonly Layer[] = ["databases", "supabase", "services"];

interface Start<P extends Part> {
  name: string;
  layer: Layer;
  start: () => Promise<P>;
  /** The same again, at the same address as before. */
  again: (before: P) => Promise<P>;
}
type Keep = <P extends Part>(start: Start<P>) => Promise<P>;

function keeper(layers: KeptPart[][], watchers: Watchers): Keep {
  for (const _ of LAYERS) layers.push([]);
  return async (options) => {
    const { name } = options;
    const begin = performance.now();
    watchers.onStep({ name, state: "starting", ms: 0 });
    const first = await options.start();
    watchers.onProcess(name, first);
    const startAgain = async (): Promise<Part> => {
      const part = await options.again(first);
      watchers.onProcess(name, part);
      return part;
    };
    const { onGivenUp, note } = watchers;
    layers[LAYERS.indexOf(options.layer)]?.push(
      keepRunning({ name, first, startAgain, onGivenUp, note }),
    );
    watchers.onStep({ name, state: "ready", ms: Math.round(performance.now() - begin) });
    return first;
  };
}

async function startRedisPart(plan: Plan, files: StackFiles, keep: Keep): Promise<string> {
  if (plan.redis !== "own") return plan.redis.url;
  const dir = files.redis;
  const redis = await keep({
    name: "redis",
    layer: "databases",
    start: () => startRedis({ dir }),
    again: ({ port }) => startRedis({ dir, port }),
  });
  return redis.url;
}

type SupabaseAddresses = Omit<Addresses, "redisUrl" | "services">;

async function startSupabaseParts(
  plan: Plan,
  files: StackFiles,
  keep: Keep,
): Promise<SupabaseAddresses> {
  if (!("migrationsDir" in plan.supabase)) {
    const { url, ...keys } = plan.supabase;
    return { supabaseUrl: url, ...keys, postgresUrl: null };
  }
  const secrets = keptSecrets(files.secrets);
  const startingPostgres = keep({
    name: "postgres",
    layer: "databases",
    start: () => startPostgres({ dir: files.postgres }),
    again: ({ port }) => startPostgres({ dir: files.postgres, port }),
  });
  const options = {
    dir: files.supabase,
    databaseUrl: startingPostgres.then(({ url }) => url),
    migrationsDir: plan.supabase.migrationsDir,
    secrets,
  };
  const startingSupabase = keep({
    name: "supabase",
    layer: "supabase",
    start: () => startSupabase(options),
    again: ({ port }) => startSupabase({ ...options, port }),
  });
  const [postgres, supabase] = await settled([startingPostgres, startingSupabase]);
  return { supabaseUrl: supabase.url, ...secrets, postgresUrl: postgres.url };
}

async function startServices(
  services: readonly Service[],
  addresses: Addresses,
  files: StackFiles,
  keep: Keep,
): Promise<Record<string, string>> {
  const started = await settled(
    services.map(async (service): Promise<[string, string][]> => {
      const options = { service, addresses, logsDir: files.logs };
      const { url } = await keep({
        name: service.name,
        layer: "services",
        start: () => startService(options),
        again: (before) => startService({ ...options, before }),
      });
      return url === null ? [] : [[service.name, url]];
    }),
  );
  return Object.fromEntries(started.flat());
}

/** Waits for all, also after an error: nothing is still on its way when the stack is tidied up. */
async function settled<T extends readonly unknown[] | []>(
  promises: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}
