import type { CenterMention } from "../mentions/centers.ts";
import type { Sentence } from "../sentence.ts";
import { isTotally, type SaidState, stateWord } from "../terms/states.ts";
import { isPossessive, words } from "../terms/words.ts";
import { memoByWord, memoOfLast } from "../text/memo.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { centerBehind } from "./center-behind.ts";
import { type Reading, readWord } from "./count-words.ts";
import { ellipticCounts } from "./elliptic-counts.ts";
import { type GateSubset, subsetIn } from "./gate-subset.ts";
import { type Limit, limitBefore } from "./limit.ts";
import { relativeNumber } from "./relative-number.ts";

export type Counted = "centers" | "channels" | "gates" | "motors";

export interface SaidCount {
  readonly of: Counted;
  readonly count: number;
  /** The second number of "sieben deiner neun Zentren". */
  readonly total: number | null;
  /** State of the centres counted, null when none is named. */
  readonly state: SaidState | null;
  /** "hängende Tore": which of the gates are counted, where their phrase tells it. */
  readonly subset: GateSubset | null;
  /** "alle drei" */
  readonly all: boolean;
  /** "zwei deiner Kanäle": a part only. */
  readonly part: boolean;
  /** "die zwei Kanäle": refers back to something said before. */
  readonly definite: boolean;
  /** "mindestens drei", "mehr als zwölf": the number is a limit. */
  readonly limit: Limit | null;
  /** "die übrigen vier": those that were not named before. */
  readonly rest: boolean;
  /** An adjective that narrows down what is counted in a way not understood. */
  readonly narrowed: boolean;
  readonly at: Span;
  readonly noun: number;
  /** The center that an earlier clause spoke of, where the noun stands there. */
  readonly host?: CenterMention | undefined;
  /** The center that what is counted lies in, whatever else is named beside it. */
  readonly place?: CenterMention | undefined;
}

/** What a noun counts. */
const nouns: readonly (readonly [RegExp, Counted])[] = [
  [/^(?:zentr(?:um|en|ums)|cent(?:er|re)s?|energiezentren|shapes)$/, "centers"],
  [/^(?:kan[aä]le?n?|channels?)$/, "channels"],
  [/^(?:tore?n?|gates?|ends|enden)$/, "gates"],
  [/^(?:motor(?:en)?|motors|motorzentren|motor-zentren)$/, "motors"],
];
export const countedNoun = memoByWord(
  (lower): Counted | null => nouns.find(([pattern]) => pattern.test(lower))?.[1] ?? null,
);
/** "Außer Herz und Kehle ist kein Zentrum definiert" counts no nought. */
const excepted =
  /(?<!\p{L})(?:außer|neben|bis auf|abgesehen|except|besides|apart from|other than)(?!\p{L})/u;

/** The counts that a sentence states: "drei definierte Zentren", "sieben deiner neun Zentren". */
export const countsIn = memoOfLast((sentence: Sentence): readonly SaidCount[] => {
  const { tokens } = sentence;
  const nouns = tokens.flatMap(({ lower }, index) => {
    const of = countedNoun(lower);
    return of ? [{ of, index }] : [];
  });
  if (nouns.length === 0) return [];
  const found = nouns.flatMap(
    ({ of, index }) => readBack(sentence, index, of) ?? readLabelled(sentence, index, of) ?? [],
  );
  return [...found, ...ellipticCounts(sentence, found)];
});

/** "Definierte Zentren: fünf", "Anzahl deiner Kanäle: vier": the number alone behind the label. */
function readLabelled(sentence: Sentence, noun: number, of: Counted): SaidCount | null {
  const { tokens } = sentence;
  const number = tokens[noun + 2];
  const label = /^[:–-]$/.test(tokens[noun + 1]?.lower ?? "");
  if (!label || number?.kind !== "number" || number.line !== null) return null;
  const ends = tokens.slice(noun + 3).every(({ kind }) => kind === "mark");
  const counted = number.spelled || /^(?:anzahl|zahl|number)$/.test(tokens[0]?.lower ?? "");
  if (!ends || !(counted || of !== "gates")) return null;
  const state = stateWord(tokens[noun - 1]?.lower ?? "")?.said ?? null;
  return {
    of,
    count: number.value,
    total: null,
    state: of === "gates" ? null : state,
    subset: null,
    all: false,
    part: false,
    definite: false,
    limit: null,
    rest: false,
    narrowed: false,
    at: { from: noun, to: noun + 3 },
    noun,
  };
}

/** Reads leftwards from the noun over adjectives and numbers. */
function readBack(sentence: Sentence, noun: number, of: Counted): SaidCount | null {
  const { tokens } = sentence;
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
  let at = noun - 1;
  for (; at >= 0 && at >= noun - 7; at -= 1) {
    const token = tokens[at];
    const told = relativeNumber(tokens, at);
    if (told) {
      read.numbers.push({ value: told.value, at });
      at = told.from;
      continue;
    }
    if (token === undefined || !readWord(read, token, tokens, at)) break;
  }
  const [last, ahead] = read.numbers;
  // "Zwei Kanäle Social Media"
  const next = tokens[noun + 1];
  const apposed =
    sentence.language === "de" &&
    next?.kind === "word" &&
    next.capital &&
    !/^(?:sie|ihnen|ihr\p{L}*)$/u.test(next.lower);
  if (apposed) return null;
  if (!last || (/^end/.test(tokens[noun]?.lower ?? "") && read.subset === null)) return null;
  const clause = sentence.clauseAt(noun);
  const nearest = ahead ?? last;
  if (nearest.value === 0 && excepted.test(sentence.lowerOf(clause))) return null;
  const first = ahead ?? behind(tokens, last.at, { from: noun + 1, to: clause.to });
  if (first === "none") return null;
  const told = first === ahead || first?.at === clause.to - 1;
  if (of === "gates" && !told && subsetIn(sentence.lowerOf(clause)) === null) return null;
  // "Zwei deiner definierten Zentren heißen …": some of them.
  if (read.part && read.state !== null && first === undefined) return null;
  // "Two of your four defined centres are motors": the four are defined.
  const whole = first !== undefined && read.state !== null;
  const count = whole ? last : (first ?? last);
  if (
    /^(?:neben|außer|besides|apart|except|unterhalb|oberhalb|below|above|beneath)$/.test(
      tokens[noun + 1]?.lower ?? "",
    )
  )
    return null;
  const state = read.state ?? (of === "gates" ? null : predicate(sentence, noun, clause));
  return {
    ...read,
    of,
    count: count.value,
    total: first && !whole ? last.value : null,
    definite: read.definite && (first === undefined || first === ahead),
    state,
    limit: limitOf(sentence, count.at),
    at: { from: Math.min(count.at, noun), to: Math.max(noun, count.at) + 1 },
    noun,
    place: of === "gates" ? centerBehind(sentence, noun) : undefined,
  };
}

/** "Mehr als zwei Kanäle hast du nicht": a limit that is denied is the number itself. */
function limitOf(sentence: Sentence, at: number): Limit | null {
  const limit = limitBefore(sentence.tokens, at);
  const { to } = sentence.clauseAt(at);
  const denied = sentence.tokens.slice(at, to).some(({ lower }) => words.negator.has(lower));
  return denied && (limit === "more" || limit === "less") ? null : limit;
}

/** "Von neun Zentren sind zwei definiert": the count stands behind; "none" when there is none. */
function behind(
  tokens: readonly Token[],
  number: number,
  range: Span,
): { value: number; at: number } | "none" | undefined {
  const before = tokens[number - 1];
  const own =
    before !== undefined &&
    (isPossessive(before.lower, before.capital) || words.definite.has(before.lower));
  const all = /^(?:insgesamt|allen|all|altogether)$/.test(before?.lower ?? "");
  const lead = tokens[number - (own || all ? 2 : 1)]?.lower ?? "";
  if (!/^(?:von|of|unter|among)$/.test(lead)) return undefined;
  // "the third of your four channels"
  if (tokens[number - (own ? 3 : 2)]?.kind === "ordinal") return undefined;
  for (let at = range.from; at < range.to; at += 1) {
    const token = tokens[at];
    if (token?.kind === "number" && token.line === null) return { value: token.value, at };
  }
  return "none";
}

/** The state in the predicate: "sieben Zentren sind offen", "hast du definiert". */
function predicate(sentence: Sentence, noun: number, clause: Span): SaidState | null {
  for (let at = clause.from; at < clause.to; at += 1) {
    const word = stateWord(sentence.tokens[at]?.lower ?? "");
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
