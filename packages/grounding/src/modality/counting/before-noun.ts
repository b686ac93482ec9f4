import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";
import type { Token } from "../../text/tokens.ts";
import { centerBehind } from "../state/center-behind.ts";
import { centerOfGates } from "./center-of-gates.ts";
import { type Reading, readWord } from "./count-words.ts";
import type { Counted, SaidCount } from "./counts.ts";
import { subsetIn } from "./gate-subset.ts";
import { type Limit, limitBefore } from "./limit.ts";
import { numberBehind } from "./number-behind.ts";
import { predicateState } from "./predicate-state.ts";
import { relativeNumber } from "./relative-number.ts";

/** "Außer Herz und Kehle ist kein Zentrum definiert" counts no nought. */
const excepted =
  /(?<!\p{L})(?:außer|neben|bis auf|abgesehen|except|besides|apart from|other than)(?!\p{L})/u;

/** The count in front of a noun: "drei definierte Zentren", "sieben deiner neun Zentren". */
export function readBack(sentence: Sentence, noun: number, of: Counted): SaidCount | null {
  const { tokens } = sentence;
  const home = of === "gates" ? centerOfGates(sentence, noun) : undefined;
  const read = readPhrase(tokens, Math.min(noun, home?.from ?? noun));
  const [last, ahead] = read.numbers;
  if (isApposed(sentence, noun) || !last) return null;
  if (/^end/.test(tokens[noun]?.lower ?? "") && read.subset === null) return null;
  const clause = sentence.clauseAt(noun);
  if ((ahead ?? last).value === 0 && excepted.test(sentence.lowerOf(clause))) return null;
  const first = ahead ?? numberBehind(tokens, last.at, { from: noun + 1, to: clause.to });
  if (first === "none") return null;
  const told = first === ahead || first?.at === clause.to - 1;
  if (of === "gates" && !told && subsetIn(sentence.lowerOf(clause)) === null) return null;
  // "Zwei deiner definierten Zentren heißen …": some of them.
  if (read.part && read.state !== null && first === undefined) return null;
  // "Two of your four defined centres are motors": the four are defined.
  const whole = first !== undefined && read.state !== null;
  const count = whole ? last : (first ?? last);
  // "Two of your Heart's gates have found company", "kein Sakraltor findet …": of those some are told.
  if (home && (read.part || count.value === 0)) return null;
  if (
    isNotEven(tokens, count.at) ||
    isLimitedBehind(tokens, noun) ||
    times.test(tokens[count.at - 1]?.lower ?? "")
  )
    return null;
  return {
    ...read,
    of,
    count: count.value,
    total: first && !whole ? last.value : null,
    definite: read.definite && (first === undefined || first === ahead),
    state: read.state ?? (of === "gates" ? null : predicateState(sentence, noun, clause)),
    limit: limitOf(sentence, count.at),
    at: { from: Math.min(count.at, noun), to: Math.max(noun, count.at) + 1 },
    noun,
    place: of === "gates" ? (centerBehind(sentence, noun) ?? home) : undefined,
  };
}

/** "zwei mal zwei Tore" */
const times = /^(?:mal|times)$/;

/** How far before its noun a number may stand, in words. */
const longestPhrase = 7;

/** Reads leftwards from the noun over adjectives and numbers. */
function readPhrase(tokens: readonly Token[], noun: number): Reading {
  const read: Reading = {
    numbers: [],
    state: null,
    subset: null,
    all: false,
    part: false,
    definite: false,
    narrowed: false,
    rest: false,
  };
  for (let at = noun - 1; at >= 0 && at >= noun - longestPhrase; at -= 1) {
    const token = tokens[at];
    const told = relativeNumber(tokens, at);
    if (told) {
      read.numbers.push({ value: told.value, at });
      at = told.from;
      continue;
    }
    if (token === undefined || !readWord(read, token, tokens, at)) break;
  }
  return read;
}

/** "Zwei Kanäle Social Media" */
function isApposed({ language, tokens }: Sentence, noun: number): boolean {
  const next = tokens[noun + 1];
  return (
    language === "de" &&
    next?.kind === "word" &&
    next.capital &&
    !/^(?:sie|ihnen|ihr\p{L}*)$/u.test(next.lower)
  );
}

/** "zwei Zentren außer der Kehle", "three gates below the Throat" */
function isLimitedBehind(tokens: readonly Token[], noun: number): boolean {
  return /^(?:neben|außer|besides|apart|except|unterhalb|oberhalb|below|above|beneath)$/.test(
    tokens[noun + 1]?.lower ?? "",
  );
}

/** "Mehr als zwei Kanäle hast du nicht": a limit that is denied is the number itself. */
function limitOf(sentence: Sentence, at: number): Limit | null {
  const limit = limitBefore(sentence.tokens, at);
  const { to } = sentence.clauseAt(at);
  const denied = sentence.tokens.slice(at, to).some(({ lower }) => words.negator.has(lower));
  return denied && (limit === "more" || limit === "less") ? null : limit;
}

/** "without so much as one gate", "ohne auch nur ein Tor": there is none, and none is counted. */
function isNotEven(tokens: readonly Token[], at: number): boolean {
  const before = [at - 2, at - 1].map((place) => tokens[place]?.lower ?? "").join(" ");
  return /^(?:much as|auch nur)$/.test(before);
}
