import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { baseEnv } from "./env.ts";

export const appDir = fileURLToPath(new URL("..", import.meta.url));
const nextBin = () => createRequire(import.meta.url).resolve("next/dist/bin/next");

export type NextProcess = {
  child: ChildProcess;
  /** Everything that it wrote. */
  output: () => string;
  /** Its exit code, null when a signal ended it. */
  ended: Promise<number | null>;
};

/** Starts `next <command>` for the page, in production. */
export function runNext({
  args,
  env = {},
  signal,
}: {
  args: readonly string[];
  env?: Record<string, string>;
  /** Ends it. */
  signal?: AbortSignal | undefined;
}): NextProcess {
  const child = fork(nextBin(), args, {
    cwd: appDir,
    env: { ...baseEnv(), ...env, NODE_ENV: "production" },
    execArgv: [],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (part: string) => {
      output += part;
    });
  }
  signal?.addEventListener("abort", () => child.kill(), { once: true });
  const ended = once(child, "exit").then(() => child.exitCode);
  return { child, output: () => output, ended };
}
