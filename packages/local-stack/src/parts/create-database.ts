import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StackError } from "../errors.ts";
import { launch } from "../process/launch.ts";
import { logTail } from "../process/log-file.ts";
import type { SystemUser } from "./system-user.ts";

/**
 * Makes PostgreSQL's data folder when it is missing. It gets its name when it is complete, so that
 * a creation that was cut off begins anew.
 */
export async function createDatabase(options: {
  initdb: string;
  place: string;
  dataDir: string;
  user: SystemUser | null;
  password: string;
  keep: "for-good" | "throw-away";
}): Promise<void> {
  const { dataDir, place, user } = options;
  if (existsSync(dataDir)) return;
  const draft = join(place, "data.draft");
  const passwordFile = join(place, "initial-password");
  const logFile = join(place, "initdb.log");
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, options.password, { mode: 0o600 });
  if (user !== null) for (const path of [draft, passwordFile]) chownSync(path, user.uid, user.gid);
  try {
    const initdb = await launch({
      command: options.initdb,
      args: [
        `--pgdata=${draft}`,
        "--username=postgres",
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--locale=C.UTF-8",
        "--no-instructions",
        ...(options.keep === "throw-away" ? ["--no-sync"] : []),
      ],
      cwd: "/",
      logFile,
      stopSignal: "SIGTERM",
      user: user ?? undefined,
    });
    const { code } = await initdb.exited;
    if (code !== 0)
      throw new StackError(
        `PostgreSQL cannot make its database. ${logTail(logFile)}`,
        "part_not_starting",
      );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, dataDir);
}
