import { splitSentences } from "@ck/grounding";
import { agentIds, defaultRegistry, depths, languages, styles } from "@ck/registry";
import { describe, expect, it } from "vitest";
import { type Case, dayBirths, exactBirths, type Read, read, shown } from "./readings.ts";

/** Every agent, depth and language; charts, styles and second people take turns. */
const cases = (births: typeof exactBirths): Case[] =>
  births.flatMap((a, at) =>
    depths.flatMap((depth, deep) =>
      languages.map((language, lang) => ({
        a,
        agentId: agentIds[(at + deep) % 4] ?? "business",
        depth,
        language,
        style: styles[(Math.floor(at / 4) + deep + lang) % 4],
      })),
    ),
  );

const inTwo = exactBirths.flatMap((a, at) =>
  depths.map(
    (depth, deep): Case => ({
      a,
      b: exactBirths[(at * 5 + 2) % exactBirths.length],
      agentId: "relationship",
      depth,
      language: languages[at % 2] ?? "de",
      style: styles[(at + deep) % 4],
    }),
  ),
);

const sentencesOf = (paragraphs: readonly string[]) =>
  paragraphs.flatMap((text) => splitSentences(text)).map(shown);

/** Sections whose number of sentences is not the one that the registry asks for. */
function outside({ order, sections }: Read): string[] {
  const agent = defaultRegistry.getAgent(order.agentId);
  return sections.flatMap(({ id, paragraphs }) => {
    const section = agent.sections.find((one) => one.id === id);
    const { min, max } = (section?.sentences ?? agent.sentences)[order.depth];
    const count = sentencesOf(paragraphs).length;
    if (count >= min && count <= max) return [];
    return [`${order.agentId} ${order.depth} ${order.style} ${id}: ${count} of ${min}-${max}`];
  });
}

describe("every section keeps to the length that the registry gives it", () => {
  it("for exact birth times", () => {
    expect(cases(exactBirths).map(read).flatMap(outside)).toEqual([]);
  });

  it("for birth times that are not known", () => {
    expect(cases(dayBirths).map(read).flatMap(outside)).toEqual([]);
  });

  it("for two people", () => {
    expect(inTwo.map(read).flatMap(outside)).toEqual([]);
  });
});

describe("two readings", () => {
  /** The share of the shorter reading's sentences that the other one has as well. */
  function shared(a: Read, b: Read): number {
    const [first, second] = [a, b].map(
      ({ sections }) => new Set(sections.flatMap(({ paragraphs }) => sentencesOf(paragraphs))),
    );
    if (first === undefined || second === undefined) return 1;
    const both = [...first].filter((sentence) => second.has(sentence));
    return both.length / Math.min(first.size, second.size);
  }
  const median = (numbers: readonly number[]) =>
    numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 1;

  it.each(agentIds)("of two charts share few sentences, in one style too: %s", (agentId) => {
    for (const depth of depths) {
      const readings = exactBirths
        .slice(0, 24)
        .map((a) => read({ a, agentId, depth, language: "de", style: "klar" }));
      const shares = readings.flatMap((one, at) =>
        readings.slice(at + 1).map((other) => shared(one, other)),
      );
      expect(median(shares), depth).toBeLessThanOrEqual(0.35);
    }
  });

  it.each(agentIds)("of one chart in two styles differ in most sentences: %s", (agentId) => {
    const shares = exactBirths.slice(0, 8).flatMap((a) => {
      const readings = styles.map((style) =>
        read({ a, agentId, depth: "basic", language: "de", style }),
      );
      return readings.flatMap((one, at) =>
        readings.slice(at + 1).map((other) => shared(one, other)),
      );
    });
    expect(median(shares)).toBeLessThanOrEqual(0.5);
  });
});
