import type { CenterMention } from "../mentions/centers.ts";
import type { Sentence } from "../sentence.ts";
import { isTotally, type SaidState, stateWord } from "../terms/states.ts";
import { words } from "../terms/words.ts";
import type { Clause } from "../text/clauses.ts";
import type { Token } from "../text/tokens.ts";
import { centerBehind } from "./center-behind.ts";
import { type Counted, countedNoun, type SaidCount } from "./counts.ts";
import { type GateSubset, subsetIn } from "./gate-subset.ts";
import { limitBefore } from "./limit.ts";
import { phraseStart } from "./noun-phrase.ts";
import { relativeNumber } from "./relative-number.ts";

/** Longest clause whose number may count what an earlier clause named. */
const longestClause = 9;

const partitive =
  /\b(?:davon|darunter|of them|of these|of which|of those|others|andere|weitere|übrigen?)\b/;

/** "Zählt man sie durch, kommt man auf fünf", "you will stop at four": what counting leads to. */
const sum =
  /(?<!\p{L})(?:komm\p{L}*(?: \p{L}+){0,2} auf|land\p{L}*(?: \p{L}+){0,2} bei|(?:arrives?|stops?|ends? up|lands?) (?:at|on|with)|(?:gets?|comes?|adds? up|amounts?) to|ergib\p{L}*|macht (?:zusammen|insgesamt)|an der zahl|in number|all told|in all|in total|alles in allem)(?!\p{L})/u;

/**
 * Counts whose noun stands elsewhere: "Two centres are defined and six are open", "achtzehn Tore,
 * vierzehn davon hängen", "Kanäle hast du drei", "Wie viele Zentren sind definiert? Vier."
 */
export function ellipticCounts(sentence: Sentence, found: readonly SaidCount[]): SaidCount[] {
  const nounless = [...withoutNoun(sentence), ...inPlaces(sentence, found)];
  return [...nounless, ...inClauses(sentence, [...found, ...nounless])];
}

/** "fünf definierte Zentren und fünf offene": the noun stands before. */
function withoutNoun(sentence: Sentence): SaidCount[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, index) => {
    const word = stateWord(token.lower);
    const number = tokens[index - 1];
    const ends = tokens[index + 1] === undefined || tokens[index + 1]?.kind === "mark";
    if (!word || number?.kind !== "number" || number.line !== null || !ends) return [];
    const centers = tokens
      .slice(0, index - 1)
      .some(({ lower }) => countedNoun(lower) === "centers");
    if (!centers) return [];
    return [
      {
        of: "centers",
        count: number.value,
        total: null,
        state: word.said,
        subset: null,
        all: false,
        part: false,
        definite: false,
        narrowed: false,
        rest: false,
        limit: limitBefore(tokens, index - 1),
        at: { from: index - 1, to: index + 1 },
        noun: index,
        host: undefined,
      },
    ];
  });
}

/** "three in the Sacral and two in the G": gates that are counted center by center. */
function inPlaces(sentence: Sentence, found: readonly SaidCount[]): SaidCount[] {
  const { tokens } = sentence;
  const first = found.find(({ of }) => of === "gates");
  if (!first) return [];
  return tokens.flatMap((token, index) => {
    if (token.kind !== "number" || token.line !== null || index <= first.noun) return [];
    const place = centerBehind(sentence, index);
    const gate = sentence.gates.some(({ from, to }) => index >= from && index < to);
    if (!place || gate) return [];
    return [
      {
        ...first,
        count: token.value,
        total: null,
        limit: null,
        at: { from: index, to: index + 1 },
        noun: index,
        place,
      },
    ];
  });
}

/** "Of the eleven gates a Throat has, …": what a clause counts is a part of this. */
function isLed({ tokens, clauses }: Sentence, clause: Clause): boolean {
  const before = clauses[clause.index - 1];
  return (
    before !== undefined && /^(?:of|out|von|unter|among)$/.test(tokens[before.from]?.lower ?? "")
  );
}

function inClauses(sentence: Sentence, found: readonly SaidCount[]): SaidCount[] {
  return sentence.clauses.flatMap((clause) => {
    // In "three contain no gate" the three are something else.
    if (found.some(({ noun, count }) => count > 0 && noun >= clause.from && noun < clause.to))
      return [];
    const number = loneNumber(sentence, clause);
    const topic = number === null ? null : topicOf(sentence, clause, found);
    if (number === null || topic === null) return [];
    const text = sentence.lowerOf(clause);
    const state = stateIn(sentence, clause) ?? aheadOf(sentence, clause);
    const short = clause.to - clause.from <= longestClause;
    const led = isLed(sentence, clause);
    if (
      !led &&
      !partitive.test(text) &&
      !sum.test(text) &&
      !(short && (state || topic.fronted || topic.asked || isPlaced(sentence, clause))) &&
      !(short && topic.of === "gates" && (subsetIn(text) ?? otherSubset(sentence, clause)) !== null)
    )
      return [];
    if (topic.of === "centers" && isNamed(sentence, clause)) return [];
    return [
      {
        of: topic.of,
        count: number.value,
        total: null,
        state: topic.of === "gates" ? null : (state ?? topic.state),
        subset: topic.of === "gates" ? (subsetIn(text) ?? otherSubset(sentence, clause)) : null,
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
      },
    ];
  });
}

/** The only number of a clause that is neither a gate nor a line, and counts no noun of its own. */
function loneNumber(
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
function otherSubset(sentence: Sentence, clause: Clause): GateSubset | null {
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

interface Topic {
  readonly of: Counted;
  readonly state: SaidState | null;
  /** "Kanäle hast du drei": the noun opens the same clause. */
  readonly fronted: boolean;
  /** The only center of the noun's clause, where it is not this one. */
  readonly host: CenterMention | undefined;
  /** The noun stands in a question before. */
  readonly asked: boolean;
}

function topicOf(sentence: Sentence, clause: Clause, found: readonly SaidCount[]): Topic | null {
  for (let at = clause.to - 1; at >= 0; at -= 1) {
    const of = countedNoun(sentence.tokens[at]?.lower ?? "");
    if (of === null || isWhere(sentence, at, of)) continue;
    // "von denen nur vier einen Kanal schließen"
    const named = at >= clause.from && /\b(?:von denen|of which)\b/.test(sentence.lowerOf(clause));
    if (named) continue;
    const model = found.find(({ noun }) => noun === at);
    if (model?.count === 0 && at >= clause.from) continue;
    const own = sentence.clauseAt(at);
    const question = sentence.tokens.slice(at, clause.from).some(({ lower }) => lower === "?");
    const text = sentence.lowerOf(clause);
    const led = own.index === clause.index - 1 && isLed(sentence, clause);
    const told = question || led || partitive.test(text) || sum.test(text);
    if (!model && own.index !== clause.index && !told) return null;
    const state = model?.state ?? stateIn(sentence, own);
    const fronted = own.index === clause.index;
    const [host, ...more] = sentence.centers.filter(
      ({ from }) => from >= own.from && from < own.to,
    );
    return {
      of,
      state,
      fronted,
      asked: question,
      host: more.length > 0 || fronted ? undefined : host,
    };
  }
  return announced(sentence, clause);
}

/** "Eins ist weiß, acht sind farbig: so verteilen sich deine Zentren": the noun stands behind. */
function announced(sentence: Sentence, clause: Clause): Topic | null {
  if (stateIn(sentence, clause) === null) return null;
  const noun = sentence.tokens.findIndex(
    ({ lower }, at) => at >= clause.to && countedNoun(lower) === "centers",
  );
  if (noun === -1) return null;
  return { of: "centers", state: null, fronted: true, asked: false, host: undefined };
}

/** "stecken in Kanälen", "der Kehle": where something is, and not what is counted. */
function isWhere({ tokens }: Sentence, noun: number, of: Counted): boolean {
  if (of !== "channels") return false;
  return /^(?:in|im|zu|zum|by|into|inside|durch|up)$/.test(phraseStart(tokens, noun).preposition);
}

/** "…, sechs an der Zahl, ist undefiniert": the predicate stands behind. */
function aheadOf(sentence: Sentence, clause: Clause): SaidState | null {
  const next = sentence.clauses[clause.index + 1];
  const opened = next && words.finiteVerb.has(sentence.tokens[next.from]?.lower ?? "");
  return opened && clause.index > 0 ? stateIn(sentence, next) : null;
}

const noGate =
  /(?<!\p{L})(?:kein\p{L}*|ohne|no|not a|without)(?: \p{L}+){0,3} (?:tore?|gates?)(?!\p{L})/u;

function stateIn(sentence: Sentence, clause: Clause): SaidState | null {
  const { tokens } = sentence;
  if (noGate.test(sentence.lowerOf(clause))) return "open";
  for (let at = clause.from; at < clause.to; at += 1) {
    const word = stateWord(tokens[at]?.lower ?? "");
    if (!word) continue;
    const before = tokens[at - 1]?.lower ?? "";
    if (/^(?:nicht|not)$/.test(before)) return word.said === "defined" ? "unset" : "defined";
    return word.said === "unset" && isTotally(before) ? "open" : word.said;
  }
  return null;
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

function isNamed({ centers }: Sentence, clause: Clause): boolean {
  return centers.some(({ from }) => from >= clause.from && from < clause.to);
}
