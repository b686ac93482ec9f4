import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { StackError } from "../errors.ts";
import { launch, type Part } from "../process/launch.ts";
import { untilReady } from "../process/until-ready.ts";
import { type Secrets, type SupabaseAnswer, supabaseAnswerSchema } from "./supabase-contract.ts";

export interface Supabase extends Part {
  /** For supabase-js, beside one of the two keys. */
  readonly url: string;
  readonly port: number;
}

export interface SupabaseOptions {
  /** Takes its log. */
  dir: string;
  /** May still be on its way: then the process loads its code meanwhile. */
  databaseUrl: string | Promise<string>;
  /** Files `<version>_<name>.sql`. */
  migrationsDir: string;
  secrets: Secrets;
  port?: number;
}

const MAIN = fileURLToPath(new URL("./supabase-main.ts", import.meta.url));

/**
 * Starts Supabase Lite (REST, auth and row level security as hosted Supabase) on a PostgreSQL, in a
 * process of its own, after bringing the database up to date. It ends with this process.
 * Throws a StackError when a migration fails, the database does not answer, or the port is taken.
 */
export async function startSupabase(options: SupabaseOptions): Promise<Supabase> {
  mkdirSync(options.dir, { recursive: true });
  const logFile = join(options.dir, "supabase.log");
  const part = await launch({
    command: process.execPath,
    args: ["--disable-warning=ExperimentalWarning", MAIN],
    cwd: options.dir,
    logFile,
    stopSignal: "SIGTERM",
    channel: "ipc",
  });
  const { migrationsDir, secrets } = options;
  const databaseUrl = await Promise.resolve(options.databaseUrl).catch(async (error: unknown) => {
    await part.kill();
    throw error;
  });
  let answer: SupabaseAnswer | null = null;
  part.child.once("message", (message) => {
    answer = supabaseAnswerSchema.parse(message);
  });
  part.child.send({ databaseUrl, migrationsDir, secrets, port: options.port ?? 0 });
  const ask = (): SupabaseAnswer | null => answer;
  const start = await untilReady(part, { name: "Supabase Lite", logFile, ask });
  if (start.kind === "failed") {
    await part.stop();
    throw new StackError(`Supabase Lite does not start. ${start.message}`, "part_not_starting");
  }
  return { ...part, port: start.port, url: `http://127.0.0.1:${start.port}` };
}
