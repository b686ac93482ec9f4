import type { Sentence } from "../../sentence.ts";
import { isTotally, type SaidState, stateWord } from "../../terms/states.ts";
import type { Span } from "../../text/span.ts";

/** The state in the predicate: "sieben Zentren sind offen", "hast du definiert". */
export function predicateState(sentence: Sentence, noun: number, clause: Span): SaidState | null {
  for (let at = clause.from; at < clause.to; at += 1) {
    const lower = sentence.tokens[at]?.lower ?? "";
    // "five centres in colour"
    if (/^colou?r$/.test(lower) && sentence.tokens[at - 1]?.lower === "in") return "defined";
    const word = stateWord(lower);
    if (!word || word.inflected) continue;
    const ofCenter = sentence.centers.some(({ from }) => from > noun && from < at);
    if (ofCenter) return null;
    const before = sentence.tokens[at - 1]?.lower ?? "";
    if (/^ausge/.test(sentence.tokens[at + 1]?.lower ?? "")) continue;
    if (/^(?:nicht|not)$/.test(before)) return word.said === "defined" ? "unset" : "defined";
    return word.said === "unset" && isTotally(before) ? "open" : word.said;
  }
  return null;
}
