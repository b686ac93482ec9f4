import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { appendFileSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { join } from "node:path";
import { messageOf, StackError } from "../errors.ts";
import { claimFolder } from "../process/folder-owner.ts";
import { openLog } from "../process/log-file.ts";
import { processIdentity } from "../process/process-identity.ts";
import { waitUntil } from "../process/wait-until.ts";
import { JOIN_LIMIT_MS, NOBODY_CAME_MS } from "../tunables.ts";
import { findRunning } from "./find-running.ts";
import { createHolders } from "./holders.ts";
import { childrenBook, stopOrphans } from "./orphans.ts";
import { removeFile, type StackFiles, stackFiles, writeJson } from "./stack-files.ts";
import { startStack } from "./start-stack.ts";

/**
 * Owns the stack of a checkout until the last command has left or a signal comes, and ends then
 * with everything stopped. Returns at once when another supervisor can be joined.
 */
export async function runSupervisor(root: string): Promise<void> {
  const files = stackFiles(root);
  const claim = await claimWhenFree(files);
  if (claim === null) return;
  const note = notebook(join(files.logs, "supervisor.log"));
  try {
    await stopOrphans(files.children);
    await serveUntilLeft(files, note);
  } catch (error) {
    note(`The supervisor ends: ${messageOf(error)}`);
    throw error;
  } finally {
    removeFile(files.stack);
    claim.release();
  }
}

/** Another supervisor may just be ending: then its place is free in a moment. */
async function claimWhenFree(files: StackFiles): Promise<{ release(): void } | null> {
  const outcome = await waitUntil(JOIN_LIMIT_MS, () => {
    try {
      return { claim: claimFolder(files.dir) };
    } catch (error) {
      if (!(error instanceof StackError)) throw error;
      return findRunning(files) === null ? null : { claim: null };
    }
  });
  if (outcome === null) throw new StackError("An earlier stack of this checkout does not end.");
  return outcome.claim;
}

async function serveUntilLeft(files: StackFiles, note: (line: string) => void): Promise<void> {
  const token = randomBytes(24).toString("base64url");
  const book = childrenBook(files.children);
  const holders = createHolders({
    token,
    start: (plan, onStep, onGivenUp) =>
      startStack(plan, files, {
        onStep,
        onGivenUp,
        onProcess: book,
        note,
      }),
    note,
  });
  const server = createServer((socket: Socket) => holders.admit(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const identity = processIdentity(process.pid);
  if (address === null || typeof address === "string" || identity === null) {
    throw new StackError("The supervisor cannot listen on loopback.");
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, holders.end);
  const nobodyCame = setTimeout(holders.endIfAlone, NOBODY_CAME_MS);
  writeJson(files.stack, { pid: process.pid, identity, port: address.port, token });
  await holders.ending; // From here on nobody can join.
  clearTimeout(nobodyCame);
  removeFile(files.stack);
  server.close();
  await holders.stopAll();
  removeFile(files.children);
}

/** Notes one line at a time with its instant. */
function notebook(file: string): (line: string) => void {
  openLog(file).close();
  return (line) => appendFileSync(file, `${new Date().toISOString()} ${line}\n`);
}
