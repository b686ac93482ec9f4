import type { PublicChart } from "@ck/chart";
import type { Random } from "../random.ts";
import type { Stated } from "../sentences/stated.ts";
import type { TrueSentence } from "../sentences/true-sentence.ts";

/** Other words in the place of some of a sentence's. */
export interface Swap {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** The swaps that together change one detail of a sentence. Each change alone makes it false. */
export type Change = readonly Swap[];

/** All that a mutation may offer for a sentence; false for its chart, whoever checks it. */
export type Mutate = (sentence: TrueSentence, random: Random) => readonly Change[];

/** The chart that a stated fact is about. */
export function chartOf({ people }: TrueSentence, { who }: Stated): PublicChart {
  return who === "b" && people.b ? people.b.chart : people.a.chart;
}

/** A swap of what a pattern finds in the words of a fact. `d` flag: the place of each group. */
export function swapGroup(stated: Stated, match: RegExpExecArray, group: number, words: string) {
  const [from = 0, to = 0] = match.indices?.[group] ?? [0, 0];
  return { from: stated.from + from, to: stated.from + to, words };
}

/** Like the words before: with a capital or without. */
export function asCapital(like: string, words: string): string {
  const [first = ""] = words;
  const capital = /^\p{Lu}/u.test(like);
  return (capital ? first.toUpperCase() : first.toLowerCase()) + words.slice(1);
}

/** The sentence with the change made; "a" and "an" follow the word behind them. */
export function applied(sentence: TrueSentence, change: Change): string {
  const text = swapAll(sentence.text, change);
  return sentence.language === "en" ? fixArticles(text) : text;
}

export function swapAll(text: string, change: Change): string {
  return [...change]
    .sort((one, other) => other.from - one.from)
    .reduce((all, { from, to, words }) => all.slice(0, from) + words + all.slice(to), text);
}

function fixArticles(text: string): string {
  return text.replace(/\b([Aa])n?(?= (\w+))/g, (_, a: string, next: string, at: number) => {
    // "(A) are": the letter that names a person is no article.
    const isName = a === "A" && at > 0;
    if (isName) return text.slice(at, at + 1);
    return /^[aeiou]/i.test(next) ? `${a}n` : a;
  });
}
