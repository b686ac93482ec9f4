import { spawn } from "node:child_process";
import { once } from "node:events";
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
  } = {},
): Promise<Run> {
  const { input = "", env = {}, onStderr } = options;
  const child = spawn(process.execPath, [main, ...args], {
    env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", NO_COLOR: "1", ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.end(input);
  child.stderr.on("data", (part: Buffer) =>
    onStderr?.(part.toString(), (signal) => child.kill(signal)),
  );
  const [stdout, stderr] = [text(child.stdout), text(child.stderr)];
  const [code] = await once(child, "close");
  return {
    code: typeof code === "number" ? code : null,
    stdout: await stdout,
    stderr: await stderr,
  };
}

/** Lines of JSON. */
export const linesOf = (stdout: string): unknown[] =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
