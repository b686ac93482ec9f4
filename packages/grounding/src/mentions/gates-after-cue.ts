import { readList, type Scan } from "./gate-list.ts";
import { wordAt } from "./reader.ts";

/** "Tor 34", "Tore 34, 20 und 57", "Tor der Kraft (34)", "Tor Nr. 34". */
export function readAfterCue(scan: Scan, cue: number): boolean {
  const { tokens } = scan;
  let at = cue + 1;
  while (/^(?:["(:]|nummer|nr|no|number|\.|-)$/.test(wordAt(tokens, at))) at += 1;
  if (scan.taken.has(at)) return true;
  const token = tokens[at];
  if (token?.kind === "number") return readList(scan, { at, head: cue, strong: true });
  if (token?.kind === "pair") {
    const place = { from: at, to: at + 1, line: null, strong: true, head: cue };
    scan.found.push({ gate: token.first, position: 0, ...place });
    scan.found.push({ gate: token.second, position: 1, ...place });
    return true;
  }
  // "Tor der Kraft (34)", "Gate of Power, the 34"
  for (let ahead = cue + 1; ahead < cue + 7; ahead += 1) {
    if (wordAt(tokens, ahead) !== "(") continue;
    if (tokens[ahead + 1]?.kind !== "number" || wordAt(tokens, ahead + 2) !== ")") return false;
    return readList(scan, { at: ahead + 1, head: cue, strong: true });
  }
  return false;
}
