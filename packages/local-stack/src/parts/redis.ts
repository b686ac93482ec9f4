import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, realpathSync } from "node:fs";
import { connect } from "node:net";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { StackError } from "../errors.ts";
import { claimFolder } from "../process/folder-owner.ts";
import { freePort, isFree } from "../process/free-port.ts";
import { launch, type Part } from "../process/launch.ts";
import { workingDirectoryOf } from "../process/process-identity.ts";
import { stopStranger } from "../process/stop-stranger.ts";
import { untilReady } from "../process/until-ready.ts";
import { PORT_TRIES } from "../tunables.ts";

export interface Redis extends Part {
  readonly url: string;
  readonly port: number;
}

const PID_FILE = "redis.pid";

/** Where the set-up step puts a private Redis when the machine has none. */
const PRIVATE_BINARY = fileURLToPath(
  new URL("../../../../.tools/redis/bin/redis-server", import.meta.url),
);

/**
 * Starts a Redis of our own on loopback with its data in `dir`: append-only file, no eviction, no
 * configuration file. Data survives stop and kill. A Redis that an earlier, killed owner left on
 * the folder is stopped first.
 * Throws a StackError when there is no Redis on the machine or the folder is in use.
 */
export async function startRedis(options: { dir: string; port?: number }): Promise<Redis> {
  mkdirSync(options.dir, { recursive: true, mode: 0o700 });
  const dir = realpathSync(resolve(options.dir));
  const claim = claimFolder(dir);
  try {
    await stopOrphan(dir);
    const command = await findRedisServer();
    const redis = await startOnPort(dir, command, options.port);
    redis.exited.then(claim.release);
    return redis;
  } catch (error) {
    claim.release();
    throw error;
  }
}

async function startOnPort(dir: string, command: string, wanted?: number): Promise<Redis> {
  for (let tries = 1; ; tries += 1) {
    const port = wanted ?? (await freePort());
    try {
      return await startOnce(dir, command, port);
    } catch (error) {
      if (wanted !== undefined || tries === PORT_TRIES || (await isFree(port))) throw error;
    }
  }
}

async function startOnce(dir: string, command: string, port: number): Promise<Redis> {
  const logFile = join(dir, "redis.log");
  const part = await launch({
    command,
    args: redisArguments(dir, port),
    cwd: dir,
    logFile,
    stopSignal: "SIGTERM",
  });
  await untilReady(part, {
    name: "Redis",
    logFile,
    // The pid file proves that it is ours that answers, and not one that took the port before it.
    ask: () => (readPid(join(dir, PID_FILE)) === part.pid ? answersPing(port) : null),
  });
  return { ...part, port, url: `redis://127.0.0.1:${port}` };
}

function redisArguments(dir: string, port: number): string[] {
  const settings = {
    port: String(port),
    bind: "127.0.0.1",
    dir,
    pidfile: join(dir, PID_FILE),
    appendonly: "yes",
    appendfsync: "everysec",
    save: "",
    "maxmemory-policy": "noeviction",
  };
  return Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
}

/** True when a Redis says PONG, that is after it has loaded its data; else null. */
function answersPing(port: number): Promise<true | null> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    const answer = (value: true | null): void => {
      socket.destroy();
      resolve(value);
    };
    socket.once("connect", () => socket.write("PING\r\n"));
    socket.once("data", (data) => answer(data.toString().startsWith("+PONG") ? true : null));
    socket.once("error", () => answer(null));
    socket.once("close", () => answer(null));
  });
}

async function stopOrphan(dir: string): Promise<void> {
  const pid = readPid(join(dir, PID_FILE));
  if (pid !== null && workingDirectoryOf(pid) === dir) await stopStranger(pid, "SIGTERM");
}

function readPid(file: string): number | null {
  try {
    return Number.parseInt(readFileSync(file, "utf8"), 10) || null;
  } catch {
    return null; // Redis removes its pid file when it stops.
  }
}

/** The Redis server that a stack starts here. Throws a StackError when this machine has none. */
export async function findRedisServer(): Promise<string> {
  for (const command of ["redis-server", "valkey-server", PRIVATE_BINARY]) {
    const found = await promisify(execFile)(command, ["--version"]).then(
      () => true,
      () => false,
    );
    if (found) return command;
  }
  throw new StackError(
    "There is no redis-server on this machine. Run `npm run setup`, install Redis " +
      "(Debian, Ubuntu: apt-get install redis-server; macOS: brew install redis), or set REDIS_URL.",
    "redis_missing",
  );
}
