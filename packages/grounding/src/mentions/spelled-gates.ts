import { nextInList, type Scan } from "./gate-list.ts";
import { isCounted } from "./reader.ts";

/** Fewer numbers in words than these may count something. */
const fewestSpelled = 3;

/** "Nine, fourteen, twenty-seven": three or more gates in words. */
export function readSpelled(scan: Scan, index: number): void {
  const { tokens, found, taken } = scan;
  const places = [index];
  for (let at = nextInList(tokens, index + 1); at !== null; at = nextInList(tokens, at + 1)) {
    const token = tokens[at];
    if (token?.kind !== "number" || !token.spelled || taken.has(at)) break;
    places.push(at);
  }
  const last = places.at(-1) ?? index;
  if (places.length < fewestSpelled || isCounted(tokens, last)) return;
  places.forEach((at, position) => {
    const token = tokens[at];
    if (token?.kind !== "number") return;
    taken.add(at);
    const place = { from: at, to: at + 1, line: null, strong: true, head: index };
    found.push({ gate: token.value, position, ...place });
  });
}
