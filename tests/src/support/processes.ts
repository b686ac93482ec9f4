import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const root = new URL("../../../", import.meta.url);

export type Service = {
  /** Where it listens, for those that do. */
  url: string;
  pid: number;
  /** Everything that it wrote. */
  output: () => string;
  kill(signal: NodeJS.Signals): Promise<number | null>;
};

const ended = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** Starts an entry point of the project as a process of its own and waits until it is ready. */
export async function startService(
  path: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<Service> {
  const child = fork(fileURLToPath(new URL(path, root)), [...args], {
    env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let output = "";
  child.stdout?.on("data", (part: Buffer) => {
    output += part.toString();
  });
  child.stderr?.on("data", (part: Buffer) => {
    output += part.toString();
  });
  const exit = once(child, "exit");
  const ready = new Promise<string>((resolve) => {
    child.on("message", (message: unknown) => {
      if (typeof message !== "object" || message === null || !("type" in message)) return;
      if (message.type !== "ready") return;
      resolve("url" in message && typeof message.url === "string" ? message.url : "");
    });
  });
  const url = await Promise.race([
    ready,
    exit.then(() => {
      throw new Error(`${path} ended before it was ready:\n${output}`);
    }),
  ]);
  return {
    url,
    pid: child.pid ?? 0,
    output: () => output,
    async kill(signal) {
      if (!ended(child)) {
        child.kill(signal);
        await exit;
      }
      return child.exitCode;
    },
  };
}
