import { splitSentences } from "@ck/grounding";
import { agentIds, depths, languages, styles } from "@ck/registry";
import { describe, expect, it } from "vitest";
import { compose } from "../src/index.ts";
import {
  anchorsOf,
  type Case,
  certainIds,
  dayBirths,
  exactBirths,
  orderOf,
  type Read,
  read,
  shown,
} from "./readings.ts";

/** Every kind of order: each chart alone, and relationship readings with the next chart as B. */
function cases(): Case[] {
  const alone = exactBirths.flatMap((a, at) =>
    agentIds.flatMap((agentId) =>
      depths.flatMap((depth) =>
        languages.map((language) => ({ a, agentId, depth, language, style: styles[at % 4] })),
      ),
    ),
  );
  const pairs = exactBirths.flatMap((a, at) =>
    languages.map((language) => ({
      a,
      b: exactBirths[(at + 1) % exactBirths.length],
      agentId: "relationship" as const,
      depth: depths[at % 3] ?? "basic",
      language,
      style: styles[at % 4],
    })),
  );
  return [...alone, ...pairs];
}

const dayCases = (): Case[] =>
  dayBirths.flatMap((a, at) =>
    agentIds.flatMap((agentId) =>
      depths.flatMap((depth) =>
        languages.map((language) => ({
          a,
          ...(agentId === "relationship" ? { b: exactBirths[at + 1] } : {}),
          agentId,
          depth,
          language,
          style: styles[at % 4],
        })),
      ),
    ),
  );

const readings: readonly Read[] = [...cases(), ...dayCases()].map(read);
const nameOf = ({ order }: Read) =>
  `${order.agentId} ${order.depth} ${order.style} ${order.language} ${order.chart.gates.join(",")}`;

/** What the check finds in all readings; a few are enough to see what is wrong. */
function faults(check: (reading: Read) => readonly string[]): string[] {
  return readings
    .flatMap((reading) => check(reading).map((fault) => `${nameOf(reading)}: ${fault}`))
    .slice(0, 20);
}

const sentencesOf = ({ sections }: Read) =>
  sections.flatMap(({ paragraphs }) => paragraphs.flatMap((text) => splitSentences(text)));

describe("a composed reading", () => {
  it("has every section that was asked for, in order, and no other", () => {
    expect(
      faults(({ order, sections }) => {
        const ids = sections.map(({ id }) => id);
        return ids.join() === order.sections.join() ? [] : [ids.join()];
      }),
    ).toEqual([]);
  });

  it("says at least four sentences in each section", () => {
    expect(
      faults(({ sections }) =>
        sections
          .filter(({ paragraphs }) => paragraphs.flatMap((text) => splitSentences(text)).length < 4)
          .map(({ id, paragraphs }) => `${id}: ${paragraphs.join(" ")}`),
      ),
    ).toEqual([]);
  });

  it("anchors only certain facts of the chart", () => {
    expect(
      faults(({ order, text }) => {
        const certain = certainIds(order.facts);
        return anchorsOf(text)
          .filter(({ id }) => !certain.has(id))
          .map(({ id }) => id);
      }),
    ).toEqual([]);
  });

  it("never says the same sentence twice", () => {
    expect(
      faults((reading) => {
        const seen = new Set<string>();
        return sentencesOf(reading).filter((sentence) => {
          const again = seen.has(shown(sentence));
          seen.add(shown(sentence));
          return again;
        });
      }),
    ).toEqual([]);
  });

  it("shows the help lines in the first section to somebody in distress", () => {
    expect(
      faults(({ order, sections }) => {
        const first = sections[0]?.paragraphs.join(" ") ?? "";
        const isMissing = order.agentId === "crisis" && !/Hilfenummern|help lines/.test(first);
        return isMissing ? [first] : [];
      }),
    ).toEqual([]);
  });

  it("leaves nothing of a template behind", () => {
    const remains = /[{}<>]|::|\bnull\b|\bNaN\b|\[object| {2}|\n{3}| [.,;:!?]/;
    expect(
      faults(({ order, text }) => [
        ...(remains.exec(shown(text)) ?? []),
        // In English the word is a state of a centre.
        ...(order.language === "de" ? (/\bundefined\b/.exec(shown(text)) ?? []) : []),
      ]),
    ).toEqual([]);
  });

  it("ends every sentence with a plain mark and begins it with a capital", () => {
    expect(
      faults((reading) =>
        sentencesOf(reading).filter((sentence) => !/^\p{Lu}.*\p{L}[.!?]$/su.test(shown(sentence))),
      ),
    ).toEqual([]);
  });

  it("can be cut into the sentences that were written", () => {
    // A dot within a sentence would make a checker see two halves.
    expect(
      faults((reading) =>
        sentencesOf(reading).filter((one) => /[.!?]["“”]? \p{L}/u.test(shown(one))),
      ),
    ).toEqual([]);
  });
});

describe("compose", () => {
  const options = (at: number): Case => ({
    a: exactBirths[at] ?? exactBirths[0] ?? never(),
    agentId: "business",
    depth: "professional",
    language: "de",
  });

  it("gives the same text for the same order", () => {
    expect(compose(orderOf(options(3)))).toBe(compose(orderOf(options(3))));
  });

  it("gives every chart a text of its own, at the shallowest depth too", () => {
    const texts = exactBirths.map((a) => read({ ...options(0), a, depth: "basic" }).text);
    expect(new Set(texts).size).toBe(exactBirths.length);
  });

  it("gives each style a text of its own", () => {
    const texts = styles.map((style) => read({ ...options(5), style }).text);
    expect(new Set(texts).size).toBe(styles.length);
  });

  it("says more with more depth, in the sections that all depths have", () => {
    const [basic = 0, , professional = 0] = depths.map((depth) => {
      const { sections } = read({ ...options(7), depth });
      return sections
        .filter(({ id }) => id === "essence" || id === "decisions")
        .flatMap(({ paragraphs }) => paragraphs.flatMap((text) => splitSentences(text))).length;
    });
    expect(professional).toBeGreaterThan(basic);
  });

  it("tells a section it has no text for as plain facts", () => {
    const order = { ...orderOf(options(2)), sections: ["something-else"] };
    const text = compose({ ...order, facts: order.facts.slice(0, 5) });
    expect(text).toMatch(/^@@ something-else\n.*\[\[type:/s);
  });
});

function never(): never {
  throw new Error("There are no charts to read.");
}
