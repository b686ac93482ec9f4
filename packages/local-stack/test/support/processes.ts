import { readdirSync, readFileSync } from "node:fs";
import { processIdentity } from "../../src/process/process-identity.ts";
import { waitUntil } from "../../src/process/wait-until.ts";

/** Waits for a condition; throws when it does not come. */
export async function eventually<T>(what: string, ask: () => T | null | Promise<T | null>) {
  const answer = await waitUntil(30_000, ask);
  if (answer === null) throw new Error(`Waited in vain: ${what}`);
  return answer;
}

export function isAlive(pid: number): boolean {
  return processIdentity(pid) !== null;
}

/** The pids of a process and of everything below it that live at this moment. */
export function familyOf(pid: number): number[] {
  const parents = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && isAlive(Number(name)))
    .map((name) => ({ pid: Number(name), parent: parentOf(Number(name)) }));
  const below = (one: number): number[] =>
    parents
      .filter(({ parent }) => parent === one)
      .flatMap((child) => [child.pid, ...below(child.pid)]);
  return [pid, ...below(pid)];
}

/** Resolves when none of the processes lives. */
export async function allGone(pids: readonly number[]): Promise<true> {
  return eventually(`the end of ${pids.join(", ")}`, () => (pids.some(isAlive) ? null : true));
}

function parentOf(pid: number): number {
  try {
    return Number(/^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
  } catch {
    return 0; // It ended between the list and the look.
  }
}
