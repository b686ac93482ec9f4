import type { KnownChart } from "./known-chart.ts";
import type { Random } from "./random.ts";
import type { Statement } from "./statement.ts";

type Disguise = (statement: Statement, chart: KnownChart, random: Random) => string | null;

/** A character that nobody sees, in the middle of the words. */
const hide = (words: string, sign: string) => {
  const middle = Math.ceil(words.length / 2);
  return words.slice(0, middle) + sign + words.slice(middle);
};

/** How a sentence may come, beside plainly; what a reader would see stays the same. */
const disguises = {
  plain: ({ say, words }) => say(words),
  anchored: ({ say, words, factId }) => factId && say(`[[${factId}|${words}]]`),
  "other-anchor": ({ say, words, factId }, chart, random) =>
    factId && say(`[[${random.pick(chart.ids)}|${words}]]`),
  bold: ({ say, words }) => say(`**${words}**`),
  italic: ({ say, words }) => say(`_${words}_`),
  list: ({ say, words }) => `\n- ${say(words)}\n`,
  "zero-width": ({ say, words }) => say(hide(words, "\u200b")),
  "soft-hyphen": ({ say, words }) => say(hide(words, "\u00ad")),
  "no-break": ({ say, words }) => say(words.replaceAll(" ", "\u00a0")),
  code: ({ say, words }) => say(`\`${words}\``),
} satisfies Record<string, Disguise>;

export type DisguiseName = keyof typeof disguises;
export const disguiseNames = Object.keys(disguises) as DisguiseName[];

/** A statement as its writer sends it; null where this way of sending does not fit it. */
export const disguised = (
  name: DisguiseName,
  statement: Statement,
  chart: KnownChart,
  random: Random,
): string | null => disguises[name](statement, chart, random);

/** A sentence as a reader would see it, blanks of every kind as one, to compare by. */
export const asSeen = (text: string) =>
  text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "")
    .replace(/\s+/g, " ")
    .trim();
