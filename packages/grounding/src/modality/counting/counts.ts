import type { CenterMention } from "../../mentions/centers.ts";
import type { Sentence } from "../../sentence.ts";
import type { SaidState } from "../../terms/states.ts";
import { memoOfLast } from "../../text/memo.ts";
import type { Span } from "../../text/span.ts";
import { readBack } from "./before-noun.ts";
import { countedNoun } from "./counted-noun.ts";
import { ellipticCounts } from "./elliptic-counts.ts";
import type { GateSubset } from "./gate-subset.ts";
import { readLabelled } from "./labelled.ts";
import type { Limit } from "./limit.ts";

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

/** "Subtract your defined centres from nine", "three short of nine": numbers to reckon with. */
const reckons =
  /(?<!\p{L})(?:subtract\p{L}*|minus|short of|abgezogen|(?:zieh\p{L}*|rechne\p{L}*) .{0,60} ab)(?!\p{L})/u;

/** The counts that a sentence states: "drei definierte Zentren", "sieben deiner neun Zentren". */
export const countsIn = memoOfLast((sentence: Sentence): readonly SaidCount[] => {
  const { tokens } = sentence;
  const nouns = tokens.flatMap(({ lower }, index) => {
    const of = countedNoun(lower);
    return of ? [{ of, index }] : [];
  });
  if (nouns.length === 0 || reckons.test(sentence.lower)) return [];
  const found = nouns.flatMap(
    ({ of, index }) => readBack(sentence, index, of) ?? readLabelled(sentence, index, of) ?? [],
  );
  return [...found, ...ellipticCounts(sentence, found)];
});
