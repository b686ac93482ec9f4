import type { Sentence } from "../../sentence.ts";
import { isTotally, type SaidState, stateWord } from "../../terms/states.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";

export function stateIn(sentence: Sentence, clause: Clause): SaidState | null {
  const { tokens } = sentence;
  if (noGate.test(sentence.lowerOf(clause))) return "open";
  for (let at = clause.from; at < clause.to; at += 1) {
    const lower = tokens[at]?.lower ?? "";
    // "drei davon bleiben weiß"
    if (lower === "weiß" && white.test(sentence.lowerOf(clause))) return "unset";
    const word = stateWord(lower);
    if (!word) continue;
    const before = tokens[at - 1]?.lower ?? "";
    if (/^(?:nicht|not)$/.test(before)) return word.said === "defined" ? "unset" : "defined";
    return word.said === "unset" && isTotally(before) ? "open" : word.said;
  }
  return null;
}

const white = /(?<!\p{L})(?:sind|ist|bleib\p{L}*|steh\p{L}*)(?!\p{L})/u;

/** "…, sechs an der Zahl, ist undefiniert": the predicate stands behind. */
export function aheadOf(sentence: Sentence, clause: Clause): SaidState | null {
  const next = sentence.clauses[clause.index + 1];
  const opened = next && words.finiteVerb.has(sentence.tokens[next.from]?.lower ?? "");
  return opened && clause.index > 0 ? stateIn(sentence, next) : null;
}

const noGate =
  /(?<!\p{L})(?:kein\p{L}*|ohne|no|not a|without)(?: \p{L}+){0,3} (?:tore?|gates?)(?!\p{L})/u;
