import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** The files of one checkout's stack, all below `.ck/`. */
export interface StackFiles {
  readonly dir: string;
  readonly redis: string;
  readonly postgres: string;
  readonly supabase: string;
  readonly logs: string;
  readonly compileCache: string;
  readonly secrets: string;
  /** Where the running supervisor can be reached. */
  readonly stack: string;
  /** The processes that a killed supervisor may leave behind. */
  readonly children: string;
}

/** Makes the folder: passable for the user that runs PostgreSQL, its private files only ours. */
export function stackFiles(root: string): StackFiles {
  const dir = join(root, ".ck");
  const below = (name: string): string => join(dir, name);
  mkdirSync(below("logs"), { recursive: true });
  chmodSync(dir, 0o711);
  return {
    dir,
    redis: below("redis"),
    postgres: below("postgres"),
    supabase: below("supabase"),
    logs: below("logs"),
    compileCache: below("compile-cache"),
    secrets: below("secrets.json"),
    stack: below("stack.json"),
    children: below("children.json"),
  };
}

/** `stack.json`: written when the supervisor can be joined, removed before it ends. */
export const runningSchema = z.strictObject({
  pid: z.int().positive(),
  /** Tells the process from a later one with the same pid. */
  identity: z.string(),
  port: z.int().positive(),
  /** Whoever can read this file may join. */
  token: z.string(),
});
export type Running = z.infer<typeof runningSchema>;

export const childrenSchema = z.array(
  z.strictObject({
    name: z.string(),
    pid: z.int().positive(),
    identity: z.string(),
    graceMs: z.number(),
  }),
);

/** Replaces a file in one step; only its user can read it. */
export function writeJson(file: string, value: unknown): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(value)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

/** Null when there is no such file. Throws when it holds something else. */
export function readJson<T>(file: string, schema: z.ZodType<T>): T | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  return schema.parse(JSON.parse(text));
}

export function removeFile(file: string): void {
  rmSync(file, { force: true });
}
