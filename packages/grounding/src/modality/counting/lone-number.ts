import type { Sentence } from "../../sentence.ts";
import type { Clause } from "../../text/clauses.ts";
import type { Token } from "../../text/tokens.ts";
import { countedNoun } from "./counted-noun.ts";
import { type GateSubset, subsetIn } from "./gate-subset.ts";
import { relativeNumber } from "./relative-number.ts";

/** The only number of a clause that is neither a gate nor a line, and counts no noun of its own. */
export function loneNumber(
  { tokens, gates }: Sentence,
  clause: Clause,
): { value: number; at: number } | null {
  const numbers: { value: number; at: number }[] = [];
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = tokens[at];
    if (token?.kind === "pair" || token?.kind === "quantity") return null;
    const told = relativeNumber(tokens, at);
    if (told) numbers.push({ value: told.value, at });
    if (token?.kind !== "number" || token.line !== null || token.value > 26) continue;
    if (gates.some(({ from, to }) => at >= from && at < to)) return null;
    // "four of the nine"
    const ofAll = /^(?:the|der|den|of|von|deiner|ihrer|your)$/.test(tokens[at - 1]?.lower ?? "");
    if (token.value === 9 && ofAll && numbers.length > 0) continue;
    numbers.push({ value: token.value, at });
  }
  const [only, ...more] = numbers;
  if (only && pointsBack(tokens, only.at)) return null;
  if (!only || more.length > 0 || countsNoun(tokens, only.at)) return null;
  return only;
}

/** "eleven that hang and nine that don't": those that are not what was said before. */
export function otherSubset(sentence: Sentence, clause: Clause): GateSubset | null {
  const before = sentence.clauses[clause.index - 1];
  if (
    !before ||
    !/(?:don't|do not|aren't|nicht|ha(?:t|ben) einen|ha(?:s|ve) one)$/.test(
      sentence.lowerOf(clause),
    )
  )
    return null;
  const said = subsetIn(sentence.lowerOf(before));
  return said && (said === "hanging" ? "bound" : "hanging");
}

/** "six of these channels": those that were named. */
function pointsBack(tokens: readonly Token[], at: number): boolean {
  const [of, these, noun] = [1, 2, 3].map((ahead) => tokens[at + ahead]?.lower ?? "");
  if (/^diese[rn]$/.test(of ?? "")) return countedNoun(these ?? "") !== null;
  return /^(?:these|those|diesen)$/.test(these ?? "") && countedNoun(noun ?? "") !== null;
}

/** "vier Wochen", "eleven gates": a noun of its own behind the number. */
function countsNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== "word") return false;
  const german = next.capital;
  const english =
    /^(?:of|others?|in|on|are|were|have|is|to|at|by|through|with|from|hang|more|and|or|altogether|open|defined|undefined|completely)$/;
  return (
    german ||
    countedNoun(next.lower) !== null ||
    (/^[a-z]+s$/.test(next.lower) && !english.test(next.lower))
  );
}
