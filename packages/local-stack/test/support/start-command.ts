import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { z } from "zod";
import type { Plan } from "../../src/index.ts";
import { addressesSchema } from "../../src/stack/plan.ts";
import { runningSchema } from "../../src/stack/stack-files.ts";
import { allGone, familyOf } from "./processes.ts";

const MAIN = fileURLToPath(new URL("./command.ts", import.meta.url));

const answerSchema = z.union([
  z.strictObject({ addresses: addressesSchema }),
  z.strictObject({ refused: z.string() }),
]);

/** Starts a command in a process of its own; it is ended with its test. */
export function startCommand(
  root: string,
  plan: Plan,
  user: { uid: number; gid: number } | null = null,
) {
  const child = fork(MAIN, { stdio: ["ignore", "inherit", "inherit", "ipc"], ...user });
  onTestFinished(() => void child.kill("SIGKILL"));
  const answer = once(child, "message").then(([message]) => answerSchema.parse(message));
  child.send({ root, ...plan });
  return {
    pid: child.pid ?? 0,
    joined: async () => {
      const got = await answer;
      if ("refused" in got) throw new Error(got.refused);
      return got.addresses;
    },
    refused: async () => {
      const got = await answer;
      if ("addresses" in got) throw new Error("The command was let in.");
      return got.refused;
    },
    lost: async () => {
      const [message] = await once(child, "message");
      return z.object({ lost: z.string() }).parse(message).lost;
    },
    leave: () => ended(child, () => child.send("leave")),
    kill: (signal: NodeJS.Signals) => ended(child, () => child.kill(signal)),
  };
}

async function ended(child: ChildProcess, act: () => void): Promise<void> {
  const exit = once(child, "exit");
  act();
  await exit;
}

/** The supervisor of a checkout and everything that runs below it. */
export function stackOf(root: string): { supervisor: number; pids: number[] } {
  const text = readFileSync(join(root, ".ck", "stack.json"), "utf8");
  const { pid } = runningSchema.parse(JSON.parse(text));
  const pids = familyOf(pid);
  onTestFinished(() => allGone(pids).then(() => {}));
  return { supervisor: pid, pids };
}
