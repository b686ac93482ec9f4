import { type Language, languages } from "@ck/registry";
import { randomPeople } from "../charts/random-people.ts";
import type { FalseSentence } from "../mutations/false-sentence.ts";
import { falsePatterns, isArguable, mutantsOf } from "../mutations/make-false.ts";
import { type Random, randomOf } from "../random.ts";
import { composeReading } from "../sentences/composed.ts";
import type { People } from "../sentences/people.ts";
import { plainSentences } from "../sentences/plain.ts";
import type { TrueSentence } from "../sentences/true-sentence.ts";
import { readPassages } from "../sources/passages.ts";
import { type Couple, couplesOf, ordersOf } from "./order-of.ts";
import type { Share } from "./share.ts";

export interface MutationFigures {
  readonly charts: number;
  /** Of the sentences that are false beyond dispute. */
  readonly caught: Share;
  /** Of those that a kind reader may take as teaching or as a way of speaking. */
  readonly arguable: Share;
  readonly kinds: readonly KindFigures[];
  /** Those that the checker let pass, arguable ones too. */
  readonly missed: readonly FalseSentence[];
}

export interface KindFigures {
  readonly kind: string;
  readonly arguable: boolean;
  readonly caught: Readonly<Record<Language, Share>>;
}

export interface MutationOptions {
  readonly charts: number;
  readonly seed: number;
  /** Of each chart and language, at most this many false sentences of a kind. */
  readonly perKind: number;
}

/** Makes false sentences about random charts and counts those that the checker finds. */
export function measureMutations(options: MutationOptions): MutationFigures {
  const random = randomOf(options.seed);
  const couples = couplesOf(randomPeople(options.charts, random));
  const judged = [...fromCharts(couples, options, random), ...fromPassages(couples, random)].map(
    (one): Judged => ({
      one,
      caught: !one.people.checker(one.language).checkSentence(one.text).ok,
    }),
  );
  const byKind = [...Map.groupBy(judged, ({ one }) => one.kind)].sort();
  return {
    charts: options.charts,
    caught: caughtOf(judged.filter(({ one }) => !isArguable(one.kind))),
    arguable: caughtOf(judged.filter(({ one }) => isArguable(one.kind))),
    kinds: byKind.map(([kind, some]) => ({
      kind,
      arguable: isArguable(kind),
      caught: { de: caughtIn(some, "de"), en: caughtIn(some, "en") },
    })),
    missed: judged.filter(({ caught }) => !caught).map(({ one }) => one),
  };
}

interface Judged {
  readonly one: FalseSentence;
  readonly caught: boolean;
}

function caughtOf(judged: readonly Judged[]): Share {
  return { part: judged.filter(({ caught }) => caught).length, whole: judged.length };
}

function caughtIn(judged: readonly Judged[], language: Language): Share {
  return caughtOf(judged.filter(({ one }) => one.language === language));
}

function fromCharts(
  couples: readonly Couple[],
  { perKind }: MutationOptions,
  random: Random,
): FalseSentence[] {
  return couples.flatMap((couple) =>
    languages.flatMap((language) => {
      const stranger = strangerTo(couple, couples);
      const made = [
        ...trueSentences(couple, language, random).flatMap((one) =>
          mutantsOf(one, stranger, random),
        ),
        ...falsePatterns(couple.alone, language, random),
      ];
      return someOfEachKind(distinct(made), perKind, random);
    }),
  );
}

/** Those written by hand are few: all that can be made of them. */
function fromPassages(couples: readonly Couple[], random: Random): FalseSentence[] {
  const [first] = couples;
  if (!first) return [];
  return readPassages().flatMap(({ sentences }) =>
    distinct(sentences.flatMap((one) => mutantsOf(one, first.pair, random))).map((one) => ({
      ...one,
      kind: `by hand: ${one.kind}`,
    })),
  );
}

/** Of a chart's sentences that state the same kind of fact first, this many are changed. */
const sentencesOfKind = 4;

function trueSentences(couple: Couple, language: Language, random: Random): TrueSentence[] {
  const composed = ordersOf(couple, "professional", language).flatMap((order) =>
    composeReading(order).flatMap(({ sentences }) => sentences),
  );
  const all = [...composed, ...plainSentences(couple.pair, language)];
  const kinds = Map.groupBy(all, ({ source, stated: [first] }) => `${source} ${first?.kind}`);
  return [...kinds.values()].flatMap((alike) => random.some(alike, sentencesOfKind));
}

/** Somebody whose facts are others. */
function strangerTo({ at }: Couple, couples: readonly Couple[]): People {
  const { pair } = couples[(at + Math.ceil(couples.length / 2)) % couples.length] ?? {};
  if (!pair) throw new RangeError("Mutations need people.");
  return pair;
}

function distinct(all: readonly FalseSentence[]): FalseSentence[] {
  return [...new Map(all.map((one) => [one.text, one])).values()];
}

function someOfEachKind(
  all: readonly FalseSentence[],
  perKind: number,
  random: Random,
): FalseSentence[] {
  const kinds = Map.groupBy(all, ({ kind }) => kind);
  return [...kinds.values()].flatMap((ofKind) => random.some(ofKind, perKind));
}
