import { randomUUID } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeSecrets, type Part, startPostgres, startRedis, startSupabase } from "@ck/local-stack";
import { createClient } from "@supabase/supabase-js";

/** One part that a test can take away and bring back on the same port, with its data. */
export interface Switch {
  /** Ends it gracefully. */
  stop(): Promise<void>;
  /** Ends it as `kill -9` does. */
  kill(): Promise<void>;
  /** Brings it back; nothing happens when it runs. */
  start(): Promise<void>;
}

export interface TestUser {
  id: string;
  accessToken: string;
  email: string;
  password: string;
}

export interface TestStack {
  readonly redisUrl: string;
  readonly supabaseUrl: string;
  readonly secretKey: string;
  readonly publishableKey: string;
  readonly jwtSecret: string;
  readonly postgresUrl: string;
  /** The temporary folder of all data. */
  readonly dir: string;
  readonly redis: Switch;
  /** Its start gives a running Supabase Lite a fresh process too. */
  readonly postgres: Switch;
  readonly supabase: Switch;
  /** Signs up a new user through the auth API. */
  newUser(): Promise<TestUser>;
  /** Ends everything and removes all data. */
  stop(): Promise<void>;
}

const MIGRATIONS = fileURLToPath(new URL("../../../supabase/migrations", import.meta.url));

/**
 * Starts Redis, PostgreSQL and Supabase Lite with the project's migrations, on free ports and in a
 * temporary folder: for one test file. Nothing outlives the process that called it.
 */
export async function startTestStack(options: { migrationsDir?: string } = {}): Promise<TestStack> {
  const dir = await mkdtemp(join(tmpdir(), "ck-test-"));
  await chmod(dir, 0o711); // PostgreSQL may run as another user.
  const secrets = makeSecrets();
  const redisOptions = { dir: join(dir, "redis") };
  const postgresOptions = { dir: join(dir, "postgres"), keep: "throw-away" } as const;
  const startingPostgres = startPostgres(postgresOptions);
  const supabaseOptions = {
    dir: join(dir, "supabase"),
    databaseUrl: startingPostgres.then(({ url }) => url),
    migrationsDir: options.migrationsDir ?? MIGRATIONS,
    secrets,
  };
  const [redis, postgres, supabase] = await allOrNone([
    startRedis(redisOptions),
    startingPostgres,
    startSupabase(supabaseOptions),
  ]);
  const switches = {
    redis: makeSwitch(redis, () => startRedis({ ...redisOptions, port: redis.port })),
    postgres: makeSwitch(postgres, () =>
      startPostgres({ ...postgresOptions, port: postgres.port }),
    ),
    supabase: makeSwitch(supabase, () =>
      startSupabase({ ...supabaseOptions, port: supabase.port }),
    ),
  };
  const startDatabase = async (): Promise<void> => {
    const alone = !switches.supabase.isUp();
    await switches.postgres.start();
    if (alone) return;
    // Its driver may hang or die of a lost database, sometimes only at the next request.
    await switches.supabase.kill();
    await switches.supabase.start();
  };
  return {
    ...switches,
    postgres: { ...switches.postgres, start: startDatabase },
    ...secrets,
    redisUrl: redis.url,
    postgresUrl: postgres.url,
    dir,
    supabaseUrl: supabase.url,
    newUser: () => signUp(supabase.url, secrets.publishableKey),
    stop: async () => {
      await Promise.all(Object.values(switches).map((part) => part.kill()));
      await rm(dir, { recursive: true, force: true });
      await rm(dirname(postgres.dataDir), { recursive: true, force: true });
    },
  };
}

/** All parts, or after an error none: what did start is ended again. */
async function allOrNone<T extends readonly Promise<Part>[] | []>(
  starting: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const outcomes = await Promise.allSettled(starting);
  if (outcomes.some(({ status }) => status === "rejected")) {
    const started = outcomes.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    await Promise.all(started.map((part) => part.kill()));
  }
  return Promise.all(starting);
}

function makeSwitch(
  first: Part,
  startAgain: () => Promise<Part>,
): Switch & { isUp: () => boolean } {
  let running: Part | null = first;
  const end = (how: "stop" | "kill") => async (): Promise<void> => {
    await running?.[how]();
    running = null;
  };
  return {
    isUp: () => running !== null,
    stop: end("stop"),
    kill: end("kill"),
    start: async () => {
      running ??= await startAgain();
    },
  };
}

async function signUp(url: string, publishableKey: string): Promise<TestUser> {
  const client = createClient(url, publishableKey, {
    auth: { persistSession: false, autoRefreshToken: false },
  });
  const email = `${randomUUID()}@example.test`;
  const password = randomUUID();
  const { data, error } = await client.auth.signUp({ email, password });
  if (error !== null) throw error;
  if (data.user === null || data.session === null) throw new Error("Sign-up gave no session.");
  return { id: data.user.id, accessToken: data.session.access_token, email, password };
}
