import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { downloadRedis } from "./download-redis.mjs";
import { runQuietly } from "./run-quietly.mjs";
import { say, step } from "./say.mjs";
import { root } from "./versions.mjs";

/** Where `@ck/local-stack` looks when the PATH has none. */
const PRIVATE = join(root, ".tools", "redis", "bin", "redis-server");

const HOW_TO = `there is no redis-server on this machine and none can be fetched. Install Redis
  (Debian, Ubuntu: apt-get install redis-server; Fedora: dnf install valkey; macOS: brew install redis)
  or set REDIS_URL.`;

/** The Redis of this machine that the stack would use; null when there is none. */
export function redisHere() {
  return (
    onPath("redis-server") ?? onPath("valkey-server") ?? (existsSync(PRIVATE) ? PRIVATE : null)
  );
}

/**
 * Finds a Redis or gets one without touching the system. Returns its path; null when there is none
 * (then a sentence says how to get one: much works without).
 */
export async function findRedis() {
  const found = redisHere();
  if (found !== null) return found;
  if (onPath("apt-get") === null || onPath("dpkg") === null) {
    say(HOW_TO);
    return null;
  }
  try {
    await step("Redis from the system's package server", () => downloadRedis(join(root, ".tools")));
    return PRIVATE;
  } catch (error) {
    return await installAsRoot(error);
  }
}

/** Only root may change the system, and only when there is no other way. */
async function installAsRoot(reason) {
  try {
    if (process.getuid() !== 0) throw reason;
    await step("Redis into the system", () =>
      runQuietly("apt-get", ["install", "-y", "--no-install-recommends", "redis-server"], {
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      }),
    );
    return onPath("redis-server");
  } catch (error) {
    say(`${error.message}\n${HOW_TO}`);
    return null;
  }
}

function onPath(name) {
  try {
    const found = execFileSync("/bin/sh", ["-c", 'command -v "$1"', "sh", name], {
      encoding: "utf8",
    });
    return found.trim() || null;
  } catch {
    return null; // The shell did not find it.
  }
}
