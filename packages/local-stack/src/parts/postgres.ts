import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { keepSecret } from "../keep-secret.ts";
import { claimFolder } from "../process/folder-owner.ts";
import { freePort, isFree } from "../process/free-port.ts";
import { launch, type Part } from "../process/launch.ts";
import { logTail } from "../process/log-file.ts";
import { workingDirectoryOf } from "../process/process-identity.ts";
import { stopStranger } from "../process/stop-stranger.ts";
import { untilReady } from "../process/until-ready.ts";
import {
  PORT_TRIES,
  POSTGRES_RETRY_MS,
  POSTGRES_SETTINGS,
  THROW_AWAY_SETTINGS,
} from "../tunables.ts";
import { createDatabase } from "./create-database.ts";
import { findPostgres } from "./postgres-binaries.ts";
import { dataDirIn, postgresPlace } from "./postgres-place.ts";
import { postgresUser, type SystemUser } from "./system-user.ts";

export interface Postgres extends Part {
  /** With user and password. */
  readonly url: string;
  readonly port: number;
  /** Where the data is; for root possibly not below `dir`. */
  readonly dataDir: string;
}

export interface PostgresOptions {
  dir: string;
  port?: number;
  /** `throw-away` waits for no disk: data survives killed processes, but not a power cut. */
  keep?: "for-good" | "throw-away";
}

/**
 * Starts a PostgreSQL of our own on loopback, and makes its database first when there is none. Data
 * survives stop and kill; a server that an earlier, killed owner left on the folder is stopped
 * first. Root runs it as another user, with the data where that user can reach it.
 * Throws a StackError with the server's own words when it does not start or the folder is in use.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  mkdirSync(options.dir, { recursive: true, mode: 0o711 });
  const dir = realpathSync(resolve(options.dir));
  const claim = claimFolder(dir);
  try {
    const user = postgresUser();
    const binaries = await findPostgres(user);
    const place = postgresPlace(dir, user);
    const dataDir = dataDirIn(place);
    const password = keepSecret(join(dir, "password"), () => randomBytes(24).toString("hex"));
    const keep = options.keep ?? "for-good";
    await stopOrphan(dataDir);
    await createDatabase({ initdb: binaries.initdb, place, dataDir, user, password, keep });
    const server = { command: binaries.postgres, dataDir, user, keep, logFile: logFileIn(dir) };
    const running = await startOnPort(server, options.port);
    running.part.exited.then(claim.release);
    const url = `postgresql://postgres:${password}@127.0.0.1:${running.port}/postgres`;
    return { ...running.part, port: running.port, url, dataDir };
  } catch (error) {
    claim.release();
    throw error;
  }
}

interface Server {
  command: string;
  dataDir: string;
  logFile: string;
  user: SystemUser | null;
  keep: "for-good" | "throw-away";
}

const logFileIn = (dir: string): string => join(dir, "postgres.log");

async function startOnPort(
  server: Server,
  wanted: number | undefined,
): Promise<{ part: Part; port: number }> {
  const begin = performance.now();
  for (let tries = 1; ; tries += 1) {
    const port = wanted ?? (await freePort());
    try {
      return { part: await startOnce(server, port), port };
    } catch (error) {
      const taken = wanted === undefined && tries < PORT_TRIES && !(await isFree(port));
      const early = performance.now() - begin < POSTGRES_RETRY_MS;
      if (!taken && !early) throw error;
    }
  }
}

async function startOnce(server: Server, port: number): Promise<Part> {
  const settings = {
    ...POSTGRES_SETTINGS,
    ...(server.keep === "throw-away" ? THROW_AWAY_SETTINGS : {}),
  };
  const part = await launch({
    command: server.command,
    args: [
      ...["-D", server.dataDir, "-p", String(port)],
      ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    ],
    cwd: server.user === null ? server.dataDir : "/",
    logFile: server.logFile,
    stopSignal: "SIGINT",
    user: server.user ?? undefined,
  });
  await untilReady(part, {
    name: "PostgreSQL",
    logFile: server.logFile,
    ask: () => isReady(server.dataDir, part.pid),
    explain: () => fatalLines(server.logFile),
  });
  return part;
}

/** The server's own pid file: line 1 its pid, line 8 its state. */
function isReady(dataDir: string, pid: number): true | null {
  const lines = pidFile(dataDir);
  return Number(lines[0]) === pid && lines[7]?.trim() === "ready" ? true : null;
}

async function stopOrphan(dataDir: string): Promise<void> {
  const pid = Number(pidFile(dataDir)[0]);
  if (pid > 0 && workingDirectoryOf(pid) === dataDir) await stopStranger(pid, "SIGINT");
}

function pidFile(dataDir: string): string[] {
  try {
    return readFileSync(join(dataDir, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return []; // PostgreSQL removes it when it stops.
  }
}

/** What PostgreSQL says about its end; all of the log's end when it says nothing of the kind. */
function fatalLines(logFile: string): string {
  const tail = logTail(logFile);
  const fatal = tail.split("\n").filter((line) => /FATAL|PANIC/.test(line));
  return fatal.length > 0 ? fatal.join(" ") : tail;
}
