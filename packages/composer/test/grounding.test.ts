import { createChecker, splitSentences } from "@ck/grounding";
import { agentIds, defaultRegistry, languages, styles } from "@ck/registry";
import { describe, expect, it } from "vitest";
import { type Case, dayBirths, exactBirths, read } from "./readings.ts";

/** Every chart once per language, at full depth; agents and styles take turns. */
const cases = (births: typeof exactBirths): Case[] =>
  births.flatMap((a, at) =>
    languages.map((language) => ({
      a,
      // Turns that share no rhythm with the styles, so that all pairs come up.
      agentId: agentIds[(at + Math.floor(at / 4)) % 4] ?? "business",
      b: exactBirths[(at * 7 + 1) % exactBirths.length],
      depth: "professional" as const,
      style: styles[at % 4],
      language,
    })),
  );

function findingsOf(all: readonly Case[]): string[] {
  return all.flatMap(({ b, ...options }) => {
    const { order, sections } = read(
      options.agentId === "relationship" ? { ...options, b } : options,
    );
    const checker = createChecker({
      chart: order.chart,
      partner: order.partner,
      facts: order.facts,
      language: order.language,
      agentChecks: defaultRegistry.getAgent(order.agentId).checks,
    });
    return sections
      .flatMap(({ paragraphs }) => paragraphs.flatMap((text) => splitSentences(text)))
      .flatMap((sentence) => {
        const { findings, policy, text } = checker.checkSentence(sentence);
        return findings.length + policy.length === 0
          ? []
          : [`${text} ${JSON.stringify({ findings, policy })}`];
      });
  });
}

describe("every sentence that is composed", () => {
  it("passes the checker for exact birth times", () => {
    expect(findingsOf(cases(exactBirths))).toEqual([]);
  });

  it("passes the checker for birth times that are not known", () => {
    expect(findingsOf(cases(dayBirths))).toEqual([]);
  });
});
