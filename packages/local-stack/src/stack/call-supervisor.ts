import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { baseEnvironment } from "../env.ts";
import { StackError } from "../errors.ts";
import { waitUntil } from "../process/wait-until.ts";
import { JOIN_LIMIT_MS } from "../tunables.ts";
import { findRunning } from "./find-running.ts";
import type { Running, StackFiles } from "./stack-files.ts";

const MAIN = fileURLToPath(new URL("./supervisor-main.ts", import.meta.url));

/**
 * Starts a supervisor that outlives us and no Ctrl-C reaches, and waits until one can be joined
 * (ours, or one that was faster). Null when it ended again meanwhile.
 */
export async function callSupervisor(root: string, files: StackFiles): Promise<Running | null> {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", MAIN, root], {
    cwd: root,
    env: baseEnvironment(),
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const lastWords = text(child.stderr);
  let code: number | null = null;
  once(child, "exit").then(([exitCode]) => {
    code = Number(exitCode ?? 1);
  });
  const outcome = await waitUntil(JOIN_LIMIT_MS, () => findRunning(files) ?? code);
  if (typeof outcome === "number" && outcome !== 0) throw new StackError(await lastWords);
  child.unref();
  child.stderr.destroy();
  lastWords.catch(() => null); // We no longer listen.
  return typeof outcome === "number" ? null : outcome;
}
