import { factsOf } from "@ck/chart";
import { describe, expect, it } from "vitest";
import { createChecker } from "../src/index.ts";
import { sampleChart, sampleCharts } from "./charts.ts";

const samples = sampleCharts(30);

/** A manifesting generator shares strategy, signature and theme with its two neighbours. */
const shared = /^(?:b\.)?(?:strategy|signature|notSelf):/;

describe.each(["de", "en"] as const)("sentences of fact tables in %s", (language) => {
  it("pass on their own chart, each linked to its fact", () => {
    const failed = samples.flatMap(({ chart, facts }) => {
      const checker = createChecker({ chart, facts, language });
      return facts.flatMap(({ id, text }) => {
        const { ok, facts: stated } = checker.checkSentence(text[language]);
        return ok && stated.includes(id) ? [] : [text[language]];
      });
    });
    expect(failed).toEqual([]);
  });

  it("fail on a chart of which they are not true", () => {
    let wrong = 0;
    const missed: string[] = [];
    samples.forEach(({ chart, facts }, index) => {
      const checker = createChecker({ chart, facts, language });
      const own = new Set(facts.map(({ id }) => id));
      const others = samples[(index + 1) % samples.length]?.facts ?? [];
      for (const { id, text } of others) {
        if (own.has(id) || shared.test(id)) continue;
        wrong += 1;
        if (checker.checkSentence(text[language]).ok) missed.push(text[language]);
      }
    });
    expect(wrong).toBeGreaterThan(1500);
    expect(missed.length / wrong, missed.join("\n")).toBeLessThanOrEqual(0.01);
  });

  it("hold for the second person and for what is between the two", () => {
    for (let n = 0; n < 10; n += 1) {
      const [chart, partner] = [sampleChart(n), sampleChart(n + 40)];
      const facts = factsOf(
        { chart, uncertain: new Set() },
        { chart: partner, uncertain: new Set() },
      );
      const checker = createChecker({ chart, partner, facts, language });
      const failed = facts.filter(({ text }) => !checker.checkSentence(text[language]).ok);
      expect(failed.map(({ text }) => text[language])).toEqual([]);
    }
  });

  it("fail when the facts of one person are told of the other", () => {
    let wrong = 0;
    const missed: string[] = [];
    for (let n = 0; n < 10; n += 1) {
      const [chart, partner] = [sampleChart(n), sampleChart(n + 40)];
      const facts = factsOf(
        { chart, uncertain: new Set() },
        { chart: partner, uncertain: new Set() },
      );
      const swapped = factsOf(
        { chart: partner, uncertain: new Set() },
        { chart, uncertain: new Set() },
      );
      const checker = createChecker({ chart, partner, facts, language });
      const own = new Set(facts.map(({ id }) => id));
      for (const { id, text } of swapped) {
        if (own.has(id) || shared.test(id)) continue;
        wrong += 1;
        if (checker.checkSentence(text[language]).ok) missed.push(text[language]);
      }
    }
    expect(missed.length / wrong, missed.join("\n")).toBeLessThanOrEqual(0.01);
  });
});
