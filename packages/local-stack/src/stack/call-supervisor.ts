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
    // Compiled code is kept for it and all that it starts: about a third of their start time.
    env: { NODE_COMPILE_CACHE: files.compileCache, ...baseEnvironment() },
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const lastWords = text(child.stderr).catch(() => ""); // Cut off below when we no longer listen.
  let exitCode: number | null = null;
  child.once("exit", (code) => {
    exitCode = code ?? 1;
  });
  await once(child, "spawn");
  const outcome = await waitUntil(JOIN_LIMIT_MS, () => findRunning(files) ?? exitCode);
  if (typeof outcome === "number" && outcome !== 0) throw new StackError(await lastWords);
  child.unref();
  child.stderr.destroy();
  return typeof outcome === "number" ? null : outcome;
}
