import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { TestStack } from "@ck/test-kit";
import { z } from "zod";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const readySchema = z.object({ type: z.literal("ready"), url: z.url() });

/** The settings of an orchestrator on a test stack. */
export const settingsFor = (stack: TestStack) => ({
  SUPABASE_URL: stack.supabaseUrl,
  SUPABASE_SECRET_KEY: stack.secretKey,
  SUPABASE_PUBLISHABLE_KEY: stack.publishableKey,
  SUPABASE_JWT_SECRET: stack.jwtSecret,
  REDIS_URL: stack.redisUrl,
});

/** The own service as a process; `ready` resolves with its URL or with null when it ended before. */
export function startProcess(env: Record<string, string>) {
  const child = fork(main, [], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (text) => {
    stdout += text;
  });
  child.stderr?.on("data", (text) => {
    stderr += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const ready = new Promise<string | null>((resolve) => {
    child.once("message", (message) => resolve(readySchema.parse(message).url));
    void ended.then(() => resolve(null));
  });
  return {
    ready,
    ended,
    stop: () => child.kill("SIGTERM"),
    kill: () => child.kill("SIGKILL"),
    stdout: () => stdout,
    stderr: () => stderr,
  };
}
