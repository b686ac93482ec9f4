import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

export type Run = { code: number | null; stdout: string; stderr: string };

/** Runs `ck` as a person does, in a process of its own. */
export async function runCk(
  args: readonly string[],
  options: {
    input?: string;
    env?: Record<string, string>;
    /** Sees what comes on stderr as it comes; may send a signal. */
    onStderr?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
    /** The same for stdout. */
    onStdout?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
    /** Closes our end of its stdout when the first of it has come, as `| head -1` does. */
    stopReadingAfterFirst?: boolean;
    /** Closes our end of its stderr when the first of it has come. */
    stopReadingStderr?: boolean;
    /** A file that its stdout goes to, instead of to us. */
    stdoutTo?: string;
  } = {},
): Promise<Run> {
  const { input = "", env = {}, onStderr, onStdout, stdoutTo } = options;
  const { stopReadingAfterFirst = false, stopReadingStderr = false } = options;
  const call = [process.execPath, main, ...args];
  const [command = "", ...rest] =
    stdoutTo === undefined ? call : ["/bin/sh", "-c", `exec "$0" "$@" > ${stdoutTo}`, ...call];
  const child = spawn(command, rest, {
    env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", NO_COLOR: "1", ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  // It may end before it has read everything.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  child.stderr.on("data", (part: Buffer) =>
    onStderr?.(part.toString(), (signal) => child.kill(signal)),
  );
  if (onStdout) {
    child.stdout.on("data", (part: Buffer) =>
      onStdout(part.toString(), (signal) => child.kill(signal)),
    );
  }
  const stdout = stopReadingAfterFirst ? firstOf(child.stdout) : text(child.stdout);
  const stderr = stopReadingStderr ? firstOf(child.stderr) : text(child.stderr);
  const [code] = await once(child, "close");
  return {
    code: typeof code === "number" ? code : null,
    stdout: await stdout,
    stderr: await stderr,
  };
}

async function firstOf(stream: Readable): Promise<string> {
  const [part] = await once(stream, "data");
  stream.destroy();
  return String(part);
}

/** Lines of JSON. */
export const linesOf = (stdout: string): unknown[] =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
