import type { Parts } from "./placements.ts";

/** "die eine auf Linie 1, der andere auf Linie 2": lines of following clauses belong together. */
export function mergeLines(all: readonly Parts[]): Parts[] {
  const merged: Parts[] = [];
  for (const parts of all) {
    const last = merged.at(-1);
    const kind = loneKind(parts);
    // "…, im Design, in Tor 21": a side between commas belongs to the gate behind it.
    const leads = last && loneKind(last) === "sides" && parts.gates.length > 0;
    const unsided = parts.sides.length === 0 && parts.planets.every(({ side }) => side === null);
    if (leads && unsided && last.sides.length === 1) {
      merged[merged.length - 1] = { ...parts, sides: last.sides };
      continue;
    }
    if (last && kind !== null && kind === loneKind(last)) {
      const lines = [...last.lines, ...parts.lines];
      merged[merged.length - 1] = { ...last, lines, sides: [...last.sides, ...parts.sides] };
    } else {
      merged.push(parts);
    }
  }
  return merged;
}

/** "lines" or "sides" where a clause has nothing else, null otherwise. */
function loneKind({ planets, gates, lines, sides }: Parts): "lines" | "sides" | null {
  if (planets.length + gates.length > 0) return null;
  if (lines.length > 0 && sides.length === 0) return "lines";
  return sides.length > 0 && lines.length === 0 ? "sides" : null;
}
