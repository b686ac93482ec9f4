import type { Sentence } from "../../sentence.ts";
import { isTotally, type SaidState } from "../../terms/states.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import { centerBehind } from "../state/center-behind.ts";
import type { SaidCount } from "./counts.ts";
import { aheadOf, stateIn } from "./elliptic-state.ts";
import { isLed, partitive, sum, type Topic, topicOf } from "./elliptic-topic.ts";
import { type GateSubset, subsetIn } from "./gate-subset.ts";
import { limitBefore } from "./limit.ts";
import { loneNumber, otherSubset } from "./lone-number.ts";
import { nounlessCounts } from "./nounless-counts.ts";

/** Longest clause whose number may count what an earlier clause named. */
const longestClause = 9;

/**
 * Counts whose noun stands elsewhere: "Two centres are defined and six are open", "achtzehn Tore,
 * vierzehn davon hängen", "Kanäle hast du drei", "Wie viele Zentren sind definiert? Vier."
 */
export function ellipticCounts(sentence: Sentence, found: readonly SaidCount[]): SaidCount[] {
  const nounless = nounlessCounts(sentence, found);
  return [...nounless, ...inClauses(sentence, [...found, ...nounless])];
}

function inClauses(sentence: Sentence, found: readonly SaidCount[]): SaidCount[] {
  return sentence.clauses.flatMap((clause) => {
    // In "three contain no gate" the three are something else.
    if (found.some(({ noun, count }) => count > 0 && noun >= clause.from && noun < clause.to))
      return [];
    const number = loneNumber(sentence, clause);
    const topic = number === null ? null : topicOf(sentence, clause, found);
    if (number === null || topic === null) return [];
    // "Two social media channels": of another kind.
    if (topic.fronted && number.at < topic.noun) return [];
    const state =
      stateIn(sentence, clause) ?? aheadOf(sentence, clause) ?? totalIn(sentence, clause);
    const subset = topic.of === "gates" ? subsetOf(sentence, clause) : null;
    const told: Told = { topic, state, subset, led: isLed(sentence, clause) };
    if (!tellsCount(sentence, clause, told)) return [];
    if (topic.of === "centers" && (isNamed(sentence, clause) || areTheOthers(sentence, clause)))
      return [];
    return [countOf(sentence, number, told)];
  });
}

/** "three are open, two of them entirely" */
function totalIn(sentence: Sentence, clause: Clause): SaidState | null {
  const before = sentence.clauses[clause.index - 1];
  if (!before || stateIn(sentence, before) !== "unset") return null;
  if (!partitive.test(sentence.lowerOf(clause))) return null;
  const own = sentence.tokens.slice(clause.from, clause.to);
  return own.some(({ lower }) => isTotally(lower)) ? "open" : null;
}

function subsetOf(sentence: Sentence, clause: Clause): GateSubset | null {
  return subsetIn(sentence.lowerOf(clause)) ?? otherSubset(sentence, clause);
}

interface Told {
  readonly topic: Topic;
  readonly state: SaidState | null;
  readonly subset: GateSubset | null;
  /** "Of the eleven gates a Throat has, …": a part of what the clause before names. */
  readonly led: boolean;
}

/** Whether the number of a clause counts its topic: a part, a sum, or all that a short clause says. */
function tellsCount(
  sentence: Sentence,
  clause: Clause,
  { topic, state, subset, led }: Told,
): boolean {
  const text = sentence.lowerOf(clause);
  if (led || partitive.test(text) || sum.test(text)) return true;
  if (clause.to - clause.from > longestClause) return false;
  return (
    state !== null || topic.fronted || topic.asked || isPlaced(sentence, clause) || subset !== null
  );
}

function countOf(
  sentence: Sentence,
  number: { readonly value: number; readonly at: number },
  { topic, state, subset, led }: Told,
): SaidCount {
  return {
    of: topic.of,
    count: number.value,
    total: null,
    state: topic.of === "gates" ? null : (state ?? topic.state),
    subset,
    all: false,
    part: false,
    definite: false,
    narrowed: false,
    rest: false,
    limit: limitBefore(sentence.tokens, number.at),
    at: { from: number.at, to: number.at + 1 },
    noun: number.at,
    host: topic.host,
    place: led ? topic.host : centerBehind(sentence, number.at),
  };
}

/** "fünf in der Wurzel", "your Spleen three": the number stands with a center that holds what is counted. */
function isPlaced({ centers, tokens }: Sentence, clause: Clause): boolean {
  if (!centers.some(({ from }) => from >= clause.from && from < clause.to)) return false;
  const own = tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
  return (
    own.some((lower) => /^(?:in|im|auf|of|bei)$/.test(lower)) ||
    !own.some((lower) => words.finiteVerb.has(lower))
  );
}

/** "Head and Ajna up there, and four others below": those beside the named ones. */
function areTheOthers(
  { centers, clauses, tokens }: Sentence,
  { from, to, index }: Clause,
): boolean {
  const before = clauses[index - 1];
  const other = tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:others?|andere|weitere)$/.test(lower));
  return (
    other &&
    before !== undefined &&
    centers.some((own) => own.from >= before.from && own.from < before.to)
  );
}

function isNamed({ centers }: Sentence, clause: Clause): boolean {
  return centers.some(({ from }) => from >= clause.from && from < clause.to);
}
