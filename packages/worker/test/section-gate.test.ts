import { calculateChart, factsOf, publicChart } from "@ck/chart";
import type { Sentence } from "@ck/contracts";
import { createChecker } from "@ck/grounding";
import {
  agentIds,
  defaultRegistry,
  languages,
  maxContextCharacters,
  type Prompt,
} from "@ck/registry";
import { expect, test } from "vitest";
import { createSectionGate, type Repair } from "../src/gate/section-gate.ts";
import { causesOf, passes } from "../src/gate/verdict.ts";
import {
  longestCounterFact,
  longestRepairedSentence,
  longestShownSentence,
  mostCounterFacts,
} from "../src/limits.ts";
import { readingChecker } from "../src/steps/reading-checker.ts";

const birthChart = { chart: calculateChart("1987-05-14T07:30:00Z"), uncertain: new Set<string>() };
const chart = publicChart(birthChart.chart);
const checker = createChecker({ chart, facts: factsOf(birthChart), language: "de" });
const inactive = Array.from({ length: 64 }, (_, index) => index + 1).filter(
  (gate) => !chart.gates.includes(gate),
);
const wrong = (index = 0) => `Bei dir ist Tor ${inactive[index]} aktiv.`;
const right = `Bei dir ist Tor ${chart.gates[0]} aktiv.`;
const plain = (n: number) => `Nimm dir dafür Zeit, und zwar ${["heute", "morgen", "bald"][n % 3]}.`;

async function run(sentences: readonly string[], repair: Repair | null) {
  const shown: string[] = [];
  const decided: [string, boolean][] = [];
  const gate = createSectionGate({
    checker,
    language: "de",
    repair,
    release: (sentence: Sentence) => shown.push(sentence.text),
    onChecked: ({ text }, passed) => decided.push([text, passed]),
  });
  const during: string[][] = [];
  for (const text of sentences) {
    gate.add({ paragraph: 1, text });
    during.push([...shown]);
  }
  const end = await gate.close();
  return { shown, during, end, decided };
}

test("what passes is shown at once, with the facts that it states", async () => {
  const { during, end } = await run([right, plain(0)], null);
  expect(during).toEqual([[right], [right, plain(0)]]);
  expect(end).toEqual({
    kind: "finished",
    checked: 2,
    repaired: 0,
    dropped: 0,
    causes: {},
    counterFacts: [],
  });
});

test.each([
  ["Du wirst bald heiraten.", /^„.*“: keine Vorhersagen/],
  [`Du ${"sehr ".repeat(longestShownSentence / 5)}müde.`, /höchstens 600 Zeichen/],
  ["Du bist \u0420rojektor.", /nur deutsche Buchstaben/],
])("what is wrong with %j is told in words", async (sentence, told) => {
  const asked: string[] = [];
  await run([plain(0), sentence, plain(1)], async (failed) => {
    asked.push(...failed.flatMap(({ counterFacts }) => counterFacts));
    return [plain(2)];
  });
  expect(asked).toEqual([expect.stringMatching(told)]);
});

test("a failing sentence holds the rest of its section and is repaired at the end", async () => {
  const asked: string[] = [];
  const { during, shown, end } = await run([plain(0), wrong(), plain(1)], async (failed) => {
    asked.push(...failed.map(({ sentence }) => sentence));
    return [right];
  });
  expect(during.at(-1)).toEqual([plain(0)]);
  expect(asked).toEqual([wrong()]);
  expect(shown).toEqual([plain(0), right, plain(1)]);
  expect(end).toMatchObject({ kind: "finished", checked: 3, repaired: 1, dropped: 0 });
});

test("a repair that is more than a sentence is not taken", async () => {
  const chatty = `${right} Ich habe den Satz berichtigt.`;
  const { shown, end } = await run([plain(0), wrong(), plain(1)], async () => [chatty]);
  expect(shown).toEqual([plain(0), plain(1)]);
  expect(end).toMatchObject({ kind: "finished", checked: 3, repaired: 0, dropped: 1 });
});

test("a repair that is wrong again is dropped, with the sentence that points back to it", async () => {
  const pointingBack = "Das kannst du im Alltag nutzen.";
  const { shown, end } = await run([plain(0), wrong(), pointingBack, plain(1)], async () => [
    wrong(1),
  ]);
  expect(shown).toEqual([plain(0), plain(1)]);
  expect(end).toMatchObject({ kind: "finished", checked: 4, repaired: 0, dropped: 2 });
});

test.each([
  "Das kannst du nutzen.",
  "„Das“ kannst du nutzen.",
  "Und genau dafür bist du da.",
  "Dieses Tor gibt dir Kraft.",
  "Es gibt dir Kraft.",
  "Damit gehst du los.",
  "Auch das gehört dazu.",
])("behind a sentence that is left out, %j goes too", async (sentence) => {
  const { shown, end } = await run([plain(0), wrong(), sentence, plain(1)], async () => []);
  expect(shown).toEqual([plain(0), plain(1)]);
  expect(end).toMatchObject({ dropped: 2 });
});

test("what points back to a sentence that was put right stays", async () => {
  const back = "Das kannst du im Alltag nutzen.";
  const { shown } = await run([plain(0), wrong(), back], async () => [right]);
  expect(shown).toEqual([plain(0), right, back]);
});

test.each([
  ["a marker", `${right} @@ decisions`],
  ["a marker in its middle", `@@ decisions ${right}`],
  ["a second sentence", `${right} ${plain(2)}`],
  ["nothing but marks", "**"],
  ["a heading", `## ${right}`],
  ["no end", "Dein Sakralzentrum ist nicht"],
  ["another lie", wrong(1)],
])("a repair that brings %s is not taken", async (_, answer) => {
  const { shown, end } = await run([plain(0), wrong(), plain(1)], async () => [answer]);
  expect(shown).toEqual([plain(0), plain(1)]);
  expect(end).toMatchObject({ repaired: 0, dropped: 1 });
});

test("a repair is shown as plainly as any sentence: no marks of Markdown, no hidden characters", async () => {
  const { shown } = await run([wrong(), plain(1)], async () => [`- **${right}**\u200b`]);
  expect(shown).toEqual([right, plain(1)]);
});

test.each([
  ["Cyrillic letters", "Du bist \u0420rojektor."],
  ["Greek letters", "Du bist \u03a1rojektor."],
  ["letters of formulas", "Du bist \u{1d40f}\u{1d42b}\u{1d428}jektor."],
  ["letters in circles", "Du bist \u24df\u24e1\u24de\u24d9ektor."],
  ["accents that no word has", "Du bist P\u0301rojektor."],
  ["digits of another script", "Bei dir ist Tor \u0665\u0667 aktiv."],
  ["small digits", "Bei dir ist Tor \u2075\u2077 aktiv."],
  ["keys of a telephone", "Bei dir ist Tor 5\ufe0f\u20e37\ufe0f\u20e3 aktiv."],
  ["characters by their names", "Du bist &Rcy;rojektor."],
  ["at signs", "@ @ decisions Du ruhst."],
])(
  "what is written with %s is not shown: the checks read it otherwise than a reader",
  async (_, odd) => {
    const { shown, end } = await run([plain(0), odd, plain(1)], async () => [odd]);
    expect(shown).toEqual([plain(0), plain(1)]);
    expect(end).toMatchObject({ dropped: 1, causes: { characters: 1 } });
  },
);

test.each([
  "Café, Señor, Škoda und Łódź: das geht.",
  "Ein GROẞER Schritt – „jetzt“ … 🧘🏽‍♀️❤️",
  "U\u0308be dich in Geduld.",
])("%j is shown as it is", async (text) => {
  const { shown } = await run([text], null);
  expect(shown).toEqual([text]);
});

test("a sentence that does not end is left out, and not sent to be put right", async () => {
  const endless = `Du ${"sehr ".repeat(longestRepairedSentence / 5)}müde.`;
  const asked: string[] = [];
  const { end } = await run([plain(0), endless, wrong(), plain(1)], async (failed) => {
    asked.push(...failed.map(({ sentence }) => sentence));
    return [right];
  });
  expect(asked).toEqual([wrong()]);
  expect(end).toMatchObject({ repaired: 1, dropped: 1 });
});

test("what failed is counted by its causes, a sentence with two under both", async () => {
  const both = `Bei dir ist Tor ${inactive[3]} aktiv, und du wirst bald heiraten.`;
  const { end } = await run([plain(0), wrong(0), both, plain(1)], async () => []);
  expect(end.causes).toEqual({ gate: 2, prediction: 1 });
});

test("every check is told with its result, those of repairs too", async () => {
  const { decided } = await run([right, wrong(), plain(1)], async () => [wrong(1)]);
  expect(decided).toEqual([
    [right, true],
    [wrong(), false],
    [plain(1), true],
    [wrong(1), false],
  ]);
});

test("counter-facts are few and short, whatever failed", async () => {
  const list = `Bei dir sind die Tore ${inactive.slice(0, 40).join(", ")} aktiv.`;
  const asked: string[][] = [];
  await run([plain(0), list], async (failed) => {
    asked.push(...failed.map(({ counterFacts }) => counterFacts));
    return [];
  });
  expect(asked[0]?.length).toBeLessThanOrEqual(mostCounterFacts);
  for (const fact of asked[0] ?? []) expect(fact.length).toBeLessThanOrEqual(longestCounterFact);
});

/** The facts of two people, as long as a prompt has them. */
const facts = factsOf(birthChart, {
  chart: calculateChart("1990-01-14T07:30:00Z"),
  uncertain: new Set<string>(),
}).map(({ id, text }) => ({ id, text: text.de }));

test.each([
  ["short lies", 60, wrong()],
  ["lies about many gates", 8, `Bei dir sind die Tore ${inactive.join(", ")} aktiv.`],
  ["lies as long as they may be", 8, `${wrong()} ${"<".repeat(longestRepairedSentence - 40)}`],
])("however much failed, the prompt of a repair stays below its ceiling: %s", async (_, n, lie) => {
  const prompts: Prompt[] = [];
  const sentences = [...Array(5 * n).keys()].map((at) => (at % 5 === 4 ? lie : plain(at)));
  await run(sentences, async (failed) => {
    const items = failed.map((item, index) => ({ n: index + 1, ...item }));
    const order = { agentId: "relationship", style: "empathisch", language: "de" } as const;
    prompts.push(defaultRegistry.composeRepairPrompt({ ...order, facts, items }));
    return [];
  });
  expect(prompts).toHaveLength(1);
});

test("however much failed, the prompt of the next writing stays below its ceiling", () => {
  const partner = true;
  const kinds = agentIds.flatMap((agentId) => languages.map((language) => ({ agentId, language })));
  for (const kind of kinds) {
    const compose = () =>
      defaultRegistry.composePrompt({
        ...kind,
        depth: "professional",
        style: "empathisch",
        facts,
        sections: defaultRegistry
          .sectionsOf(kind.agentId, "professional", { partner })
          .map(({ id }) => id),
        context: "<".repeat(maxContextCharacters),
        partner,
        counterFacts: Array(mostCounterFacts).fill("x".repeat(longestCounterFact)),
      });
    expect(compose, JSON.stringify(kind)).not.toThrow();
  }
});

test("a section that fails too much shows nothing of the held part and is written again", async () => {
  const { shown, end } = await run([wrong(0), wrong(1), wrong(2), plain(0)], async () => []);
  expect(shown).toEqual([]);
  expect(end).toMatchObject({ kind: "rewrite", causes: { gate: 3 } });
  expect(end.counterFacts).toHaveLength(3);
});

test("a section of which nothing is left is not finished", async () => {
  const { end } = await run([wrong()], async () => [null]);
  expect(end.kind).toBe("rewrite");
});

test.each([
  ["Bist du ein Reflektor?", "Ja."],
  [`Hast du Tor ${inactive[0]}?`, "Ja."],
])("an answer is checked with its question: %s %s", async (question, answer) => {
  const { shown } = await run([plain(0), plain(1), question, answer], async () => [null]);
  expect(shown).not.toContain(answer);
});

test("an answer that is true is shown", async () => {
  const question = `Hast du Tor ${chart.gates[0]}?`;
  const { shown } = await run([question, "Ja."], null);
  expect(shown).toEqual([question, "Ja."]);
});

test.each(["Du bist ein Re\ufe0fflektor.", "Dein Profil ist 1\ufe0f/3."])(
  "a hidden sign in a word holds its sentence: %s",
  async (sentence) => {
    const { shown } = await run([plain(0), plain(1), sentence], async () => [null]);
    expect(shown).not.toContain(sentence);
  },
);

test("an emoji may say how it is drawn", async () => {
  const sentence = "Das darf von Herzen kommen ❤\ufe0f.";
  expect((await run([sentence], null)).shown).toEqual([sentence]);
});

test("a pronoun is checked by what the sentence before it names, also where that was mended", async () => {
  const open = `Tor ${inactive[0]} ist nicht aktiv.`;
  const lie = "Es ist aktiv.";
  expect((await run([plain(0), plain(1), open, lie], async () => [null])).shown).not.toContain(lie);
  const named = `Dein Tor ${inactive[0]} ist aktiv.`;
  const { shown } = await run([plain(0), plain(1), named, "Es ist aktiv."], async () => [
    open,
    null,
  ]);
  expect(shown).toEqual([plain(0), plain(1), open]);
});

test("a sentence that is too long to be shown is not read, and does not pass", () => {
  const facts = factsOf(birthChart);
  const ofReading = readingChecker(
    { chart, partner: null, facts },
    { language: "de", agentChecks: [], order: null },
  );
  const long = `${wrong().slice(0, -1)}${", und das schon lange".repeat(40)}.`;
  const verdict = ofReading.checkSentence(long);
  expect(verdict).toMatchObject({ findings: [], text: long });
  expect(passes(verdict)).toBe(false);
  expect([...causesOf(verdict)]).toEqual(["length"]);
  expect(passes(ofReading.checkSentence(wrong(), long))).toBe(false);
  expect(passes(ofReading.checkSentence(right, long))).toBe(true);
});

test("a sentence with many anchors may be longer as it is written than as it is shown", () => {
  const facts = factsOf(birthChart);
  const ofReading = readingChecker(
    { chart, partner: null, facts },
    { language: "de", agentChecks: [], order: null },
  );
  const gates = chart.gates.map((gate) => `[[gate:${gate}|${gate}]]`);
  const many = `Bei dir sind die Tore ${[...gates, ...gates].join(", ")} aktiv.`;
  expect(many.length).toBeGreaterThan(longestShownSentence);
  expect(passes(ofReading.checkSentence(many))).toBe(true);
});

test("a sentence that tells the birth of the order does not pass", () => {
  const facts = factsOf(birthChart);
  const utc = "1987-05-14T07:30:00Z";
  const at = { utc, from: utc, to: utc, zone: "Europe/Berlin" };
  const birth = { ...at, placeLabel: "München", tzVersion: "2026a", notes: [] };
  const verdict = readingChecker(
    { chart, partner: null, facts },
    { language: "de", agentChecks: [], order: { birth, partner: null } },
  ).checkSentence("Seit dem 14. Mai trägst du das in dir.");
  expect(verdict.policy.map(({ rule }) => rule)).toEqual(["birth-data"]);
});
