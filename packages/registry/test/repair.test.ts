import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agentIds, defaultRegistry, parseRepairAnswer, type RepairItem } from "../src/index.ts";
import { maxSystemTokens } from "../src/limits.ts";
import { estimateTokens } from "../src/prompt.ts";
import { factsIn } from "./support/facts.ts";
import { hostileContexts } from "./support/hostile-contexts.ts";

const compose = (items: readonly RepairItem[]) =>
  defaultRegistry.composeRepairPrompt({
    agentId: "business",
    style: "klar",
    language: "de",
    facts: factsIn("de"),
    items,
  });

const item = {
  n: 4,
  sentence: "Dein [[center:root:open|offenes Sakralzentrum]] kann drängen.",
  counterFacts: ["Dein Wurzelzentrum ist offen."],
};

describe("the repair prompt", () => {
  test("has the sentences with their numbers and what is true", () => {
    const { user } = compose([item]);
    const block = JSON.parse(user.slice(0, user.indexOf("\n}\n") + 2));
    expect(block.zu_berichtigen).toEqual([
      { n: 4, satz: item.sentence, berichtigungen: item.counterFacts },
    ]);
  });

  test("has the same system prompt whatever the sentences say", () => {
    const { system, hash } = compose([item]);
    for (const sentence of hostileContexts) {
      const prompt = compose([{ ...item, sentence }]);
      expect(prompt).toMatchObject({ system, hash });
      expect(prompt.user).not.toMatch(/@@|\[\[/);
    }
    expect(system).toContain("@@ 4");
    expect(system).not.toContain("@@ abschnitt-id");
  });

  test("stays below the token ceiling for every agent", () => {
    for (const agentId of agentIds) {
      const { system } = defaultRegistry.composeRepairPrompt({
        agentId,
        style: "empathisch",
        language: "de",
        facts: [],
        items: [item],
      });
      expect(estimateTokens(system)).toBeLessThan(maxSystemTokens);
    }
  });

  test("leaves room for every sentence", () => {
    expect(compose([item, item, item]).maxOutputTokens).toBeGreaterThan(
      2 * compose([item]).maxOutputTokens,
    );
  });

  test("is refused without a sentence", () => {
    expect(() => compose([])).toThrow(RangeError);
  });
});

describe("the answer to a repair", () => {
  const read = (answer: string) => Object.fromEntries(parseRepairAnswer(answer));

  test("is read as numbers with sentences, empty ones as null", () => {
    expect(read("@@ 4\nErster Satz.\n@@ 7\n@@ 9\nZweiter Satz.")).toEqual({
      4: "Erster Satz.",
      7: null,
      9: "Zweiter Satz.",
    });
  });

  test("is read in the forms that models make of it", () => {
    expect(read("Hier:\r\n@@4: Auf einer Zeile.\r\n\r\n  @@ n 5\r\nMit\r\nUmbruch.\r\n")).toEqual({
      4: "Auf einer Zeile.",
      5: "Mit Umbruch.",
    });
  });

  test("counts the first sentence of a number", () => {
    expect(read("@@ 1\nErster.\n@@ 1\nZweiter.")).toEqual({ 1: "Erster." });
  });

  test("may be nothing or nonsense", () => {
    expect(read("")).toEqual({});
    expect(read("Es tut mir leid, das kann ich nicht.")).toEqual({});
  });

  test("never throws", () => {
    fc.assert(fc.property(fc.string(), (answer) => parseRepairAnswer(answer).size >= 0));
  });

  test("comes back as it was written", () => {
    const sentence = fc.stringMatching(/^[A-Za-zäöü][A-Za-zäöü ,.|[\]]{0,60}\.$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(9_999), { maxLength: 20 }),
        fc.array(fc.option(sentence), { minLength: 20, maxLength: 20 }),
        (numbers, sentences) => {
          const entries = numbers.map((n, at) => [n, sentences[at] ?? null] as const);
          const answer = entries.map(([n, text]) => `@@ ${n}\n${text ?? ""}`).join("\n");
          expect([...parseRepairAnswer(answer)]).toEqual(entries);
        },
      ),
    );
  });
});
