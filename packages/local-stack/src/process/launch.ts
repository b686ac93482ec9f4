import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { StackError } from "../errors.ts";
import { STOP_GRACE_MS } from "../tunables.ts";
import { openLog } from "./log-file.ts";

/** A process of the stack. */
export interface Part {
  readonly pid: number;
  /** How long it may take to end by itself, in ms. */
  readonly graceMs: number;
  /** Settles when the process has ended, for whatever reason. */
  readonly exited: Promise<Exit>;
  /** Ends it gracefully, by force after its grace; harmless when it has ended. */
  stop(): Promise<void>;
  /** Ends it as `kill -9` does. */
  kill(): Promise<void>;
}

export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface Launch {
  command: string;
  args: readonly string[];
  cwd: string;
  /** Takes what the process says; begins anew with each start. */
  logFile: string;
  stopSignal: NodeJS.Signals;
  /** How long it may take to end by itself, in ms; some seconds when not given. */
  graceMs?: number | undefined;
  /** Another user to run as; only root can. */
  user?: { uid: number; gid: number } | undefined;
  /** Replaces the environment; without it the process gets ours. */
  env?: Readonly<Record<string, string>> | undefined;
  /** How messages travel; without it there is no channel. */
  channel?: "ipc" | undefined;
}

/** Linux can tell a child of its parent's death; elsewhere the next start clears up. */
const DEATH_NOTICE = "/usr/bin/setpriv";

/**
 * Starts a process that gets its stop signal also when this one ends, however it ends.
 * Throws a StackError when it cannot be started.
 */
export async function launch(options: Launch): Promise<Part & { child: ChildProcess }> {
  const [command, args] = withDeathNotice(options);
  const { graceMs = STOP_GRACE_MS } = options;
  const log = openLog(options.logFile);
  const child = spawn(command, args, {
    cwd: options.cwd,
    stdio: ["ignore", log.fd, log.fd, ...(options.channel === undefined ? [] : [options.channel])],
    ...options.user,
    ...(options.env === undefined ? {} : { env: { ...options.env } }),
  });
  log.close();
  const exited = new Promise<Exit>((resolve) => {
    child.once("exit", (code, signal) => resolve({ code, signal }));
  });
  await once(child, "spawn").catch((error: Error) => {
    throw new StackError(
      `${options.command} cannot be started: ${error.message}`,
      "part_not_starting",
    );
  });
  const pid = child.pid;
  if (pid === undefined) throw new StackError(`${options.command} was started without a pid.`);
  const kill = async (): Promise<void> => {
    child.kill("SIGKILL");
    await exited;
  };
  const stop = async (): Promise<void> => {
    child.kill(options.stopSignal);
    const timer = setTimeout(() => child.kill("SIGKILL"), graceMs);
    await exited;
    clearTimeout(timer);
  };
  return { child, pid, graceMs, exited, stop, kill };
}

function withDeathNotice(options: Launch): [string, string[]] {
  if (!existsSync(DEATH_NOTICE)) return [options.command, [...options.args]];
  const signal = options.stopSignal.replace(/^SIG/, "");
  return [DEATH_NOTICE, ["--pdeathsig", signal, "--", options.command, ...options.args]];
}
