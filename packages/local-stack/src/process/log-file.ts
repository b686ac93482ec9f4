import { closeSync, existsSync, openSync, readFileSync, renameSync } from "node:fs";
import { LOG_TAIL_LINES } from "../tunables.ts";

/**
 * Opens a new log that only its user can read, and keeps the one of the run before as
 * `<name>.previous.log`: it says why that run ended.
 */
export function openLog(file: string): { fd: number; close(): void } {
  if (existsSync(file)) renameSync(file, file.replace(/(\.log)?$/, ".previous.log"));
  const fd = openSync(file, "w", 0o600);
  return { fd, close: () => closeSync(fd) };
}

/** The last lines of a log, or nothing when there is none. */
export function logTail(file: string): string {
  if (!existsSync(file)) return "";
  return readFileSync(file, "utf8").trimEnd().split("\n").slice(-LOG_TAIL_LINES).join("\n");
}
