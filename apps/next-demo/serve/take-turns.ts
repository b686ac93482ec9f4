import { readFile, rm, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

/** How often somebody who waits looks again, ms. */
const lookMs = 200;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** True when the turn is ours; false when it is somebody else's, who is at it. */
async function takeTurn(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    const holder = await readFile(file, "utf8").catch(() => "");
    // Somebody who was killed has left the file behind.
    if (holder !== "" && !isAlive(Number(holder))) await rm(file, { force: true });
    return false;
  }
}

/** Does the work while no other process on this machine does it under the same file. */
export async function inTurn<T>(file: string, work: () => Promise<T>, signal?: AbortSignal) {
  while (!(await takeTurn(file))) await sleep(lookMs, undefined, signal ? { signal } : {});
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}
