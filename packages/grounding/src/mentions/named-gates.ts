import { memoByWord } from "../text/memo.ts";
import { numberName } from "../text/number-words.ts";
import type { Scan } from "./gate-list.ts";
import { isGateCue, wordAt } from "./reader.ts";

const gateAsName = memoByWord((lower) => {
  const parts = /^(\p{L}+er)-?(?:tor(?:e[ns]?|s)?)?$/u.exec(lower);
  return parts ? numberName(parts[1] ?? "") : null;
});

/** "Zehner-Tor", "34er Tor". */
export function readNamed(scan: Scan, index: number): void {
  const token = scan.tokens[index];
  if (token?.kind !== "word") return;
  const gate = gateAsName(token.lower);
  const whole = /tor/.test(token.lower) || isGateCue(wordAt(scan.tokens, index + 1));
  if (gate === null || !whole) return;
  scan.taken.add(index + 1);
  scan.found.push({
    gate,
    line: null,
    strong: true,
    from: index,
    to: index + 1,
    head: index,
    position: 0,
  });
}
