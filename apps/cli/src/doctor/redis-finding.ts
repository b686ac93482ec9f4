import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { findRedisServer } from "@ck/local-stack";
import { Redis } from "ioredis";
import { type Finding, patienceMs } from "./finding.ts";

const name = "Redis";

/** The Redis that REDIS_URL names, or the server that the embedded stack would start. */
export const redisFinding = (url: string | undefined): Promise<Finding> =>
  url ? remoteFinding(url) : ownFinding();

async function ownFinding(): Promise<Finding> {
  try {
    const command = await findRedisServer();
    const { stdout } = await promisify(execFile)(command, ["--version"]);
    const version = /\bv=(\S+)/.exec(stdout)?.[1] ?? "";
    return { ok: true, name, says: `eingebaut: ${command} ${version}`.trim() };
  } catch {
    return {
      ok: false,
      name,
      says: "kein redis-server auf diesem Rechner: bitte Redis installieren oder REDIS_URL setzen",
    };
  }
}

async function remoteFinding(url: string): Promise<Finding> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: patienceMs,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  redis.on("error", () => {});
  try {
    await redis.connect();
    // Hosted ones may refuse to tell.
    const [, policy] = await redis.config("GET", "maxmemory-policy").catch(() => []);
    const wrong = typeof policy === "string" && policy !== "noeviction";
    return {
      ok: !wrong,
      name,
      says: wrong ? `maxmemory-policy ist ${policy}: bitte auf noeviction stellen` : "erreichbar",
    };
  } catch {
    return { ok: false, name, says: "nicht erreichbar: bitte REDIS_URL prüfen" };
  } finally {
    redis.disconnect();
  }
}
