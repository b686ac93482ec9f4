import type { Part } from "../process/launch.ts";
import { processIdentity } from "../process/process-identity.ts";
import { stopStranger } from "../process/stop-stranger.ts";
import { childrenSchema, readJson, removeFile, writeJson } from "./stack-files.ts";

/**
 * Ends what a killed supervisor left behind: only processes that are still the very ones that it
 * wrote down. Redis and PostgreSQL are found by their own data folders when they start again.
 */
export async function stopOrphans(childrenFile: string): Promise<void> {
  const left = readJson(childrenFile, childrenSchema) ?? [];
  const alive = left.filter(({ pid, identity }) => processIdentity(pid) === identity);
  await Promise.all(alive.map(({ pid, graceMs }) => stopStranger(pid, "SIGTERM", graceMs)));
  removeFile(childrenFile);
}

/** Writes down the processes of a supervisor as they come and come again. */
export function childrenBook(childrenFile: string): (name: string, part: Part) => void {
  const children = new Map<string, { pid: number; identity: string; graceMs: number }>();
  return (name, { pid, graceMs }) => {
    const identity = processIdentity(pid);
    if (identity !== null) children.set(name, { pid, identity, graceMs });
    writeJson(
      childrenFile,
      [...children].map(([child, known]) => ({ name: child, ...known })),
    );
  };
}
