import { StackError } from "../errors.ts";
import { STOP_GRACE_MS } from "../tunables.ts";
import { processIdentity } from "./process-identity.ts";
import { waitUntil } from "./wait-until.ts";

/** Ends a process that is not our child: gracefully, by force after its grace (in ms). */
export async function stopStranger(
  pid: number,
  signal: NodeJS.Signals,
  graceMs: number = STOP_GRACE_MS,
): Promise<void> {
  const identity = processIdentity(pid);
  const isGone = (): true | null => (processIdentity(pid) === identity ? null : true);
  if (identity === null) return;
  send(pid, signal);
  if ((await waitUntil(graceMs, isGone)) !== null) return;
  send(pid, "SIGKILL");
  if ((await waitUntil(STOP_GRACE_MS, isGone)) === null) {
    throw new StackError(`Process ${pid} of an earlier run cannot be ended.`);
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    const gone = error instanceof Error && "code" in error && error.code === "ESRCH";
    if (!gone) throw error;
  }
}
