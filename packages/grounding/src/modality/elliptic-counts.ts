import type { CenterMention } from "../mentions/centers.ts";
import type { Sentence } from "../sentence.ts";
import { isTotally, type SaidState, stateWord } from "../terms/states.ts";
import { words } from "../terms/words.ts";
import type { Clause } from "../text/clauses.ts";
import { centerBehind } from "./center-behind.ts";
import { type Counted, countedNoun, type SaidCount } from "./counts.ts";
import { subsetIn } from "./gate-subset.ts";
import { limitBefore } from "./limit.ts";
import { loneNumber, otherSubset } from "./lone-number.ts";
import { phraseStart } from "./noun-phrase.ts";
import { nounlessCounts } from "./nounless-counts.ts";

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
  const nounless = nounlessCounts(sentence, found);
  return [...nounless, ...inClauses(sentence, [...found, ...nounless])];
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
    // "Two social media channels": of another kind.
    if (topic.fronted && number.at < topic.noun) return [];
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
    if (topic.of === "centers" && (isNamed(sentence, clause) || areTheOthers(sentence, clause)))
      return [];
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

interface Topic {
  readonly of: Counted;
  readonly noun: number;
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
      noun: at,
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
  return {
    of: "centers",
    noun: clause.from,
    state: null,
    fronted: true,
    asked: false,
    host: undefined,
  };
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
