import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { StackError } from "./errors.ts";
import { processIdentity } from "./process-identity.ts";
import { LOG_TAIL_LINES, STOP_GRACE_MS } from "./tunables.ts";
import { waitUntil } from "./wait-until.ts";

/** A process of the stack. */
export interface Part {
  readonly pid: number;
  /** Settles when the process has ended, for whatever reason. */
  readonly exited: Promise<Exit>;
  /** Ends it gracefully, by force after some seconds; harmless when it has ended. */
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
  /** Also the mark by which a process that lost its parent is recognised later. */
  cwd: string;
  /** Takes what the process says; begins anew with each start. */
  logFile: string;
  stopSignal: NodeJS.Signals;
  /** Another user to run as; only root can. */
  user?: { uid: number; gid: number } | undefined;
  /** Replaces the environment. */
  env?: Readonly<Record<string, string>> | undefined;
  /** How messages travel; without it there is no channel. */
  channel?: "ipc" | undefined;
}

/** Linux tells a child of its parent's death; elsewhere the next start clears up. */
const DEATH_NOTICE = "/usr/bin/setpriv";

/** Starts a process that ends with this one. Throws a StackError when it cannot be started. */
export async function launch(options: Launch): Promise<Part & { child: ChildProcess }> {
  const [command, args] = withDeathNotice(options);
  const log = openSync(options.logFile, "w", 0o600);
  const child = spawn(command, args, {
    cwd: options.cwd,
    stdio: ["ignore", log, log, ...(options.channel === undefined ? [] : [options.channel])],
    ...options.user,
    ...(options.env === undefined ? {} : { env: { ...options.env } }),
  });
  closeSync(log);
  const exited = new Promise<Exit>((resolve) => {
    child.once("exit", (code, signal) => resolve({ code, signal }));
  });
  await once(child, "spawn").catch((error: Error) => {
    throw new StackError(`${options.command} cannot be started: ${error.message}`);
  });
  const pid = child.pid;
  if (pid === undefined) throw new StackError(`${options.command} was started without a pid.`);
  const stop = async (): Promise<void> => {
    child.kill(options.stopSignal);
    const timer = setTimeout(() => child.kill("SIGKILL"), STOP_GRACE_MS);
    await exited;
    clearTimeout(timer);
  };
  const kill = async (): Promise<void> => {
    child.kill("SIGKILL");
    await exited;
  };
  return { child, pid, exited, stop, kill };
}

/**
 * Waits until a started process answers. Throws a StackError with the end of its log when it ends
 * first or takes too long (it is killed then).
 */
export async function untilReady<T>(
  part: Part,
  options: {
    name: string;
    logFile: string;
    limitMs: number;
    ask: () => T | null | Promise<T | null>;
    /** What the log says about the reason; its last lines when not given. */
    explain?: () => string;
  },
): Promise<T> {
  let ended: Exit | null = null;
  part.exited.then((exit) => {
    ended = exit;
  });
  const answer = await waitUntil(options.limitMs, async () =>
    ended === null ? await options.ask() : "ended",
  );
  if (answer !== null && answer !== "ended") return answer;
  await part.kill();
  const what =
    ended === null ? `did not answer within ${options.limitMs} ms` : "ended at its start";
  const why = options.explain ?? (() => logTail(options.logFile));
  throw new StackError(`${options.name} ${what}. ${why()}`.trimEnd());
}

/** Ends a process that is not our child: gracefully, by force after some seconds. */
export async function stopStranger(pid: number, signal: NodeJS.Signals): Promise<void> {
  const identity = processIdentity(pid);
  const isGone = (): true | null => (processIdentity(pid) === identity ? null : true);
  if (identity === null) return;
  signalStranger(pid, signal);
  if ((await waitUntil(STOP_GRACE_MS, isGone)) !== null) return;
  signalStranger(pid, "SIGKILL");
  if ((await waitUntil(STOP_GRACE_MS, isGone)) === null) {
    throw new StackError(`Process ${pid} of an earlier run cannot be ended.`);
  }
}

function signalStranger(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/** The last lines of a log, or nothing when there is none. */
export function logTail(file: string): string {
  if (!existsSync(file)) return "";
  return readFileSync(file, "utf8").trimEnd().split("\n").slice(-LOG_TAIL_LINES).join("\n");
}

function withDeathNotice(options: Launch): [string, string[]] {
  if (!existsSync(DEATH_NOTICE)) return [options.command, [...options.args]];
  const signal = options.stopSignal.replace(/^SIG/, "");
  return [DEATH_NOTICE, ["--pdeathsig", signal, "--", options.command, ...options.args]];
}
