import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * What tells a living process from a later one with the same pid: its start time, and on Linux the
 * boot it belongs to. Null when there is no such process; a zombie counts as gone.
 */
export function processIdentity(pid) {
  try {
    return process.platform === "linux" ? linuxIdentity(pid) : psIdentity(pid);
  } catch {
    return null; // No such process.
  }
}

function linuxIdentity(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The command's name stands in parentheses and may hold anything, so count from its end.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (state === "Z" || state === "X") return null;
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return `${boot}:${fields[18]}`;
}

function psIdentity(pid) {
  const line = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();
  return line === "" || line.startsWith("Z") ? null : line.replace(/^\S+\s+/, "");
}
