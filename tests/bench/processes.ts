import { readdirSync, readFileSync } from "node:fs";

const read = (path: string): string => {
  try {
    return readFileSync(path, "latin1");
  } catch {
    // The process has ended meanwhile.
    return "";
  }
};

const kilobytes = (text: string, name: string) =>
  Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(text)?.[1] ?? 0);

/** All processes below one, itself left out (Linux). */
export function descendants(root: number): number[] {
  const parents = new Map<number, number[]>();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    const parent = kilobytes(read(`/proc/${name}/status`), "PPid");
    parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
  }
  const below = (pid: number): number[] =>
    (parents.get(pid) ?? []).flatMap((child) => [child, ...below(child)]);
  return below(root);
}

/**
 * Memory of processes, MB: `rss` counts pages that several share in each of them, `pss` divides
 * them. PostgreSQL's processes share most of theirs.
 */
export function memory(pids: readonly number[]) {
  return pids.map((pid) => ({
    pid,
    name: read(`/proc/${pid}/cmdline`).replaceAll("\0", " ").trim().slice(0, 90),
    rss: kilobytes(read(`/proc/${pid}/status`), "VmRSS") / 1024,
    pss: kilobytes(read(`/proc/${pid}/smaps_rollup`), "Pss") / 1024,
  }));
}
