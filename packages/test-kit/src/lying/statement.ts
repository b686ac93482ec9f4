import type { KnownChart, Language } from "./known-chart.ts";
import type { Random } from "./random.ts";

/** One claim in a sentence of its own. */
export type Statement = {
  /** What it is about, such as `gate`. */
  kind: string;
  /** The sentence around the words that carry the claim. */
  say(words: string): string;
  words: string;
  /** The fact that the words name, which a lie only pretends to have; null where none can be named. */
  factId: string | null;
};

export type Truth = "true" | "false";

/** Makes a claim that the fact table proves true or false; null where the chart allows none. */
export type ClaimMaker = (options: {
  chart: KnownChart;
  random: Random;
  language: Language;
  truth: Truth;
}) => Statement | null;

/** A sentence pattern with `{}` where the words go. */
export const around = (pattern: string) => (words: string) => pattern.replace("{}", () => words);

export const pickOrNull = <T>(random: Random, from: readonly T[]): T | null =>
  from.length > 0 ? random.pick(from) : null;
