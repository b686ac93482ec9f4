import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { StackError } from "../errors.ts";

export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. Root lends it to the user `postgres` when the machine has one,
 * else to `nobody`; an ordinary user runs it himself (null).
 */
export function postgresUser(): SystemUser | null {
  if (process.getuid?.() !== 0) return null;
  const user = findUser("postgres") ?? findUser("nobody");
  if (user !== null) return user;
  throw new StackError(
    "PostgreSQL does not run as root, and there is no user postgres or nobody.",
    "postgres_user_missing",
  );
}

/** Whether a user can pass through a folder or run a file, with all folders above it. */
export function canReach(user: SystemUser, path: string): boolean {
  const probe = spawnSync("/bin/sh", ["-c", 'test -x "$1"', "sh", path], {
    cwd: "/",
    uid: user.uid,
    gid: user.gid,
    stdio: "ignore",
  });
  return probe.status === 0;
}

/** Where root puts what another user must be able to reach; the first lasts, the second is anywhere. */
export function placeForRoot(): string {
  return existsSync("/var/lib") ? "/var/lib" : "/var/tmp";
}

/** A user of this machine, or null. */
export function findUser(name: string): SystemUser | null {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid === undefined || gid === undefined
    ? null
    : { name, uid: Number(uid), gid: Number(gid) };
}
