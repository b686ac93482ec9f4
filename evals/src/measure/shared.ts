import type { Random } from "../random.ts";
import { type Reading, sentencesOf } from "./readings.ts";

/** Pairs of charts compared for each agent, depth, language and style: enough for a steady median. */
const pairsOfEach = 25;

/** How much two readings of one agent and depth say in the same words, from 0 to 1. */
export interface SharedFigures {
  readonly median: number;
  /** By agent and depth, e.g. "business basic". */
  readonly groups: ReadonlyMap<string, SharedGroup>;
}

export interface SharedGroup {
  readonly median: number;
  readonly p95: number;
}

/**
 * Compares readings of random pairs of charts with the same agent, depth, language and style. Shared
 * is what part of the shorter reading's sentences stands in the other one too, letter by letter.
 * Pointers to the help lines are the same for everybody on purpose and are left out.
 */
export function measureShared(readings: readonly Reading[], random: Random): SharedFigures {
  const all = Map.groupBy(
    readings,
    ({ agentId, depth, language, style, people }) =>
      `${agentId} ${depth}|${language} ${style} ${people.b === null}`,
  );
  const shares = new Map<string, number[]>();
  for (const [key, alike] of all) {
    const [group = ""] = key.split("|");
    const sets = alike.map(textsOf);
    const found = pairsOf(sets, random).map(([one, other]) => sharedBy(one, other));
    shares.set(group, [...(shares.get(group) ?? []), ...found]);
  }
  const groups = new Map(
    [...shares].map(([group, values]) => [
      group,
      { median: quantile(values, 0.5), p95: quantile(values, 0.95) },
    ]),
  );
  return { median: quantile([...shares.values()].flat(), 0.5), groups };
}

const helpLines = /Hilfenummern|help lines|help numbers/;

function textsOf(reading: Reading): ReadonlySet<string> {
  const texts = sentencesOf(reading).map(({ text }) => text);
  return new Set(texts.filter((text) => !helpLines.test(text)));
}

type Texts = ReadonlySet<string>;

function pairsOf(sets: readonly Texts[], random: Random): (readonly [Texts, Texts])[] {
  if (sets.length < 2) return [];
  return Array.from({ length: pairsOfEach }, () => {
    const [one, other] = random.some(sets, 2);
    if (!one || !other) throw new RangeError("A pair needs two readings.");
    return [one, other];
  });
}

function sharedBy(one: Texts, other: Texts): number {
  const both = [...one].filter((text) => other.has(text));
  return both.length / Math.min(one.size, other.size);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
