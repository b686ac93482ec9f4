import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { messageOf, StackError } from "../errors.ts";
import { replaceFile } from "../replace-file.ts";

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

/**
 * Makes the folder: passable for the user that runs PostgreSQL, its private files only ours.
 * Throws a StackError when it is not ours: what one user makes there the other cannot use.
 */
export function stackFiles(root: string): StackFiles {
  const dir = join(root, ".ck");
  const below = (name: string): string => join(dir, name);
  refuseAnothersFolder(dir);
  try {
    mkdirSync(below("logs"), { recursive: true });
    chmodSync(dir, 0o711);
  } catch (error) {
    throw notOurs(dir, messageOf(error));
  }
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

function refuseAnothersFolder(dir: string): void {
  const us = process.getuid?.();
  if (us === undefined || !existsSync(dir) || statSync(dir).uid === us) return;
  throw notOurs(dir, "it belongs to another user");
}

const notOurs = (dir: string, reason: string): StackError =>
  new StackError(
    `${dir} cannot be used (${reason}): run the command as the user that owns it, ` +
      "or set CK_HOME to a folder of your own.",
    "folder_not_ours",
    dir,
  );

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

export function writeJson(file: string, value: unknown): void {
  replaceFile(file, `${JSON.stringify(value)}\n`);
}

/** Null when there is no such file, or it was cut off or is of another version. */
export function readJson<T>(file: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (isMissing || error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw new StackError(`${file} cannot be read (${messageOf(error)}).`);
  }
}

export function removeFile(file: string): void {
  rmSync(file, { force: true });
}
