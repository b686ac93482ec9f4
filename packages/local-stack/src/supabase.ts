import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { StackError } from "./errors.ts";
import { freePort } from "./free-port.ts";
import { launch, type Part, untilReady } from "./part.ts";
import { type Secrets, type SupabaseAnswer, supabaseAnswerSchema } from "./supabase-contract.ts";
import { START_LIMIT_MS } from "./tunables.ts";

export interface Supabase extends Part {
  /** For supabase-js, beside one of the two keys. */
  readonly url: string;
  readonly port: number;
}

const MAIN = fileURLToPath(new URL("./supabase-main.ts", import.meta.url));

/**
 * Starts Supabase Lite (REST, auth and row level security as hosted Supabase) on a PostgreSQL, in a
 * process of its own, after bringing the database up to date with `migrationsDir`. `dir` takes its
 * log. It ends with this process.
 * Throws a StackError when a migration fails, the database does not answer, or the port is taken.
 */
export async function startSupabase(options: {
  dir: string;
  databaseUrl: string;
  migrationsDir: string;
  secrets: Secrets;
  port?: number;
}): Promise<Supabase> {
  mkdirSync(options.dir, { recursive: true });
  const { databaseUrl, migrationsDir, secrets } = options;
  const port = options.port ?? (await freePort());
  const logFile = join(options.dir, "supabase.log");
  const part = await launch({
    command: process.execPath,
    args: ["--disable-warning=ExperimentalWarning", MAIN],
    cwd: options.dir,
    logFile,
    stopSignal: "SIGTERM",
    channel: "ipc",
  });
  let answer: SupabaseAnswer | null = null;
  part.child.once("message", (message) => {
    answer = supabaseAnswerSchema.parse(message);
  });
  part.child.send({ databaseUrl, migrationsDir, secrets, port });
  const ask = (): SupabaseAnswer | null => answer;
  const start = await untilReady(part, {
    name: "Supabase Lite",
    logFile,
    limitMs: START_LIMIT_MS,
    ask,
  });
  if (start.kind === "failed") {
    await part.exited;
    throw new StackError(`Supabase Lite does not start. ${start.message}`);
  }
  return { ...part, port, url: `http://127.0.0.1:${port}` };
}
