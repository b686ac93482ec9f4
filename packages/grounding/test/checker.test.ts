import { type Fact, factsOf } from "@ck/chart";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChecker } from "../src/index.ts";
import { sample, sampleChart, sampleCharts } from "./charts.ts";

const { chart, facts } = sample(0);
const german = createChecker({ chart, facts, language: "de" });
const english = createChecker({ chart, facts, language: "en" });

const active = chart.gates[0] ?? 0;
const inactive = Array.from({ length: 64 }, (_, index) => index + 1).find(
  (gate) => !chart.gates.includes(gate),
);

describe("anchors", () => {
  it("are true when their fact is in the table, and are rendered as their words", () => {
    const checked = german.checkSentence(`Dein [[gate:${active}|Tor ${active}]] hilft dir.`);
    expect(checked).toMatchObject({ ok: true, text: `Dein Tor ${active} hilft dir.` });
    expect(checked.facts).toContain(`gate:${active}`);
  });

  it("are wrong when the chart has no such fact, whatever their words", () => {
    const { ok, findings } = german.checkSentence(`Dein [[gate:${inactive}|Gespür]] hilft dir.`);
    expect(ok).toBe(false);
    expect(findings[0]).toMatchObject({ kind: "gate", words: "Gespür", factId: null });
  });

  it("are answered with the fact that holds instead", () => {
    const { findings } = english.checkSentence("You are a [[type:nonsense|star]].");
    expect(findings[0]).toMatchObject({ kind: "type", factId: `type:${chart.type}` });
    expect(findings[0]?.expected).not.toBe("");
  });

  it("are wrong when their words name something else", () => {
    const center = facts.find(({ id }) => id.startsWith("center:") && id.endsWith(":defined"));
    const sun = facts.find(({ id }) => id.startsWith("activation:personality:sun"));
    const wrong = [
      `Da ist [[gate:${active}|Tor ${inactive}]].`,
      `Da ist [[${center?.id}|etwas Offenes, ganz undefiniert]].`,
      `Da ist [[${sun?.id}|der unbewusste Mond]].`,
      `Da ist [[type:${chart.type}|${chart.type === "reflector" ? "ein Projektor" : "ein Reflektor"}]].`,
    ];
    expect(wrong.filter((sentence) => german.checkSentence(sentence).ok)).toEqual([]);
  });

  it("never reach the reader as raw text, and are findings when broken", () => {
    for (const raw of [`[[gate:${active}`, "[[Tor 34]]", "]] gut", "[[gate:99]]"]) {
      const { ok, text } = german.checkSentence(`Du hast ${raw} aktiv.`);
      expect(ok, raw).toBe(false);
      expect(text).not.toMatch(/\[\[|\]\]/);
    }
  });
});

describe("uncertain facts", () => {
  const doubtful: Fact[] = facts.map((fact) =>
    fact.kind === "authority" ? { ...fact, certainty: "uncertain" } : fact,
  );
  const checker = createChecker({ chart, facts: doubtful, language: "de" });
  const label = doubtful.find(({ kind }) => kind === "authority")?.label.de;

  it("may not be told as certain, with an anchor or without", () => {
    expect(checker.checkSentence(`Du hast eine ${label}.`).ok).toBe(false);
    expect(checker.checkSentence(`Du hast [[authority:${chart.authority}]].`).ok).toBe(false);
  });

  it("may be told as uncertain", () => {
    expect(checker.checkSentence(`Du hast wahrscheinlich eine ${label}.`).ok).toBe(true);
  });
});

describe("a sentence", () => {
  it("is checked whatever it holds, without an error", () => {
    const partner = sampleChart(5);
    const both = factsOf({ chart, uncertain: new Set() }, { chart: partner, uncertain: new Set() });
    const pair = createChecker({ chart, partner, facts: both, language: "de" });
    const words = fc.array(
      fc.constantFrom(
        ..."Tor Tore Kanal 34 20-34 4/6 34.2 , . : ( ) und die du dein nicht kein Sakral Milz definiert offen ganz Sonne bewusst im Design Linie 3 drei Zentren Projektor als Autorität Strategie Kreuz der Profil hängt wenn wäre Person B [[ ]] | gate:34 ** – “ „".split(
          " ",
        ),
      ),
      { maxLength: 40 },
    );
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary" }),
      words.map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(text, (raw) => {
        for (const checker of [german, english, pair]) {
          const checked = checker.checkSentence(raw);
          expect(checked.ok).toBe(checked.findings.length === 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same answer every time", () => {
    const sentence = `Mit Tor ${inactive} und dem Kanal 20-34 bist du ganz offen.`;
    expect(german.checkSentence(sentence)).toEqual(german.checkSentence(sentence));
  });

  it("is read through Markdown, soft hyphens and all kinds of dashes", () => {
    const { chart, facts } =
      sampleCharts(9).find(({ chart }) => chart.channels.length > 2) ?? sample(0);
    const checker = createChecker({ chart, facts, language: "de" });
    const [channel = ""] = chart.channels;
    const [low, high] = channel.split("-");
    for (const form of [
      `**${low}–${high}**`,
      `_${high}/${low}_`,
      `${low} - ${high}`,
      `${high}‑${low}`,
    ]) {
      const { ok, facts: stated } = checker.checkSentence(
        `Du hast den Ka\u00adnal ${form} definiert.`,
      );
      expect(ok, form).toBe(true);
      expect(stated, form).toContain(`channel:${channel}`);
    }
  });
});
