import { calculateChart, factsOf, publicChart } from "@ck/chart";
import { type Sentence, sentenceSchema } from "@ck/contracts";
import { createChecker } from "@ck/grounding";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createSectionCutter } from "../src/gate/section-cutter.ts";
import { createSectionGate } from "../src/gate/section-gate.ts";

const birthChart = { chart: calculateChart("1987-05-14T07:30:00Z"), uncertain: new Set<string>() };
const chart = publicChart(birthChart.chart);
const facts = factsOf(birthChart);
const checker = createChecker({ chart, facts, language: "de" });

/** What readers get of an answer that arrives in these parts, with these answers to repairs. */
async function released(parts: readonly string[], repairs: readonly string[] = []) {
  const shown: Sentence[] = [];
  const gate = createSectionGate({
    checker,
    language: "de",
    repair: async (failed) => failed.map((_, index) => repairs[index] ?? null),
    release: (sentence) => shown.push(sentence),
  });
  const cutter = createSectionCutter(["essence"]);
  for (const pieces of [cutter.push("@@ essence\n"), ...parts.map(cutter.push), cutter.end()]) {
    for (const piece of pieces) if (piece.type === "sentence") gate.add(piece);
  }
  await gate.close();
  return shown;
}

/** An answer in parts of these lengths. */
function inParts(text: string, lengths: readonly number[]): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const length of lengths) {
    parts.push(text.slice(at, at + length));
    at += length;
  }
  return [...parts, text.slice(at)];
}

const open = [
  "[[",
  "[ [",
  "［［",
  "[［",
  "⟦",
  "【【",
  "\\[\\[",
  "&#91;&#91;",
  "&lbrack;[",
  "[\u200b[",
  "[",
  "[[ [",
];
const close = [
  "]]",
  "] ]",
  "］］",
  "]］",
  "⟧",
  "】】",
  "\\]\\]",
  "&#x5d;&#93;",
  "]&rsqb;",
  "]\u2060]",
  "]",
  "",
];
const ids = facts.map(({ id }) => id);
const broken = [
  "gate",
  "gate:",
  "gate:57",
  "ga\u00adte:34",
  "ｇａｔｅ:34",
  "gate:34|gate:34",
  "[[gate:34",
  ":34",
  "",
];

const anchor = fc
  .tuple(
    fc.constantFrom(...open),
    fc.oneof(fc.constantFrom(...ids), fc.constantFrom(...broken)),
    fc.constantFrom("|", "｜", "\\|", "&#124;", "", " | "),
    fc.constantFrom("Tor 34", "dein Typ", "Wort. Noch eins", "", "[[gate:20|Tor 20]]", "a\nb"),
    fc.constantFrom(...close),
  )
  .map((pieces) => pieces.join(""));
const answer = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: anchor },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          "Nimm dir Zeit",
          " und ",
          " ",
          ". ",
          "! ",
          "\n",
          "\n\n",
          "Du ruhst",
        ),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          "[",
          "]",
          "[[",
          "]]",
          "|",
          "[[gate:34|Tor 34]]",
          "gate:34",
          "Tor",
        ),
      },
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(""));

const brackets = /[[\]［］⟦⟧【】]|&(?:#0*9[13]|#x0*5[bd]|[lr]brack|[lr]sqb)/i;

test("no reader sees a bracket of an anchor or the id of a fact, whatever was written and however it came", async () => {
  let shownAtAll = 0;
  await fc.assert(
    fc.asyncProperty(
      answer,
      fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 40 }),
      fc.array(answer, { maxLength: 3 }),
      async (text, lengths, repairs) => {
        for (const sentence of await released(inParts(text, lengths), repairs)) {
          shownAtAll += 1;
          expect(sentence.text).not.toMatch(brackets);
          const plain = sentence.text.replace(/[\p{Cf}*_~#]/gu, "").normalize("NFKC");
          for (const id of ids) expect(plain).not.toContain(id);
          expect(sentenceSchema.parse(sentence)).toEqual(sentence);
        }
      },
    ),
    { numRuns: 2500 },
  );
  // Most answers are held back whole: those that come through are what this is about.
  expect(shownAtAll).toBeGreaterThan(200);
});

test("terms stand at the words of their anchors, however the answer was cut", async () => {
  const text =
    "Du bist [[type:manifestingGenerator|Manifestierender Generator]]. [[gate:34|Dein Tor 34]] ruht im [[center:sacral:defined|definierten Sakralzentrum]].\n";
  const terms = [
    ["Manifestierender Generator", "type:manifestingGenerator"],
    ["Dein Tor 34", "gate:34"],
    ["definierten Sakralzentrum", "center:sacral:defined"],
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 60 }),
      async (lengths) => {
        const shown = await released(inParts(text, lengths));
        const named = shown.flatMap((sentence) =>
          sentence.terms.map(({ from, to, fact }) => [sentence.text.slice(from, to), fact]),
        );
        expect(named).toEqual(terms);
      },
    ),
  );
});
