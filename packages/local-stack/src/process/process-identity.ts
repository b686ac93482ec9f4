import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import { platform } from "node:os";

/**
 * What tells a living process from a later one with the same pid: its start time (and on Linux the
 * boot it belongs to). Null when there is no such process; a zombie counts as gone.
 */
export function processIdentity(pid: number): string | null {
  return platform() === "linux" ? linuxIdentity(pid) : psIdentity(pid);
}

/** The working directory of a living process; null when it is gone or may not be looked at. */
export function workingDirectoryOf(pid: number): string | null {
  try {
    if (platform() === "linux") return readlinkSync(`/proc/${pid}/cwd`);
    const fields = output("lsof", ["-a", "-p", String(pid), "-d", "cwd", "-Fn"]);
    return /^n(.+)$/m.exec(fields)?.[1] ?? null;
  } catch {
    return null; // Gone, or not ours to look at: both mean "not provably ours".
  }
}

function linuxIdentity(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The command's name stands in parentheses and may hold anything, so count from its end.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const startTicks = fields[18];
    if (state === "Z" || state === "X" || startTicks === undefined) return null;
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot}:${startTicks}`;
  } catch {
    return null; // No such process.
  }
}

function psIdentity(pid: number): string | null {
  try {
    const line = output("ps", ["-o", "stat=,lstart=", "-p", String(pid)]).trim();
    return line === "" || line.startsWith("Z") ? null : line.replace(/^\S+\s+/, "");
  } catch {
    return null; // `ps` exits with 1 when there is no such process.
  }
}

function output(command: string, args: string[]): string {
  return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}
