import { finishedSections, foldEvents, type LoggedEvent } from "@ck/contracts";
import { readPrompt, type StubReply, type StubRequest } from "@ck/test-kit";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Bench, startBench } from "./support/start-bench.ts";

let on: Bench;
beforeAll(async () => {
  on = await startBench();
});
afterAll(async () => {
  expect(on.stub.unexpected).toEqual([]);
  await on.stop();
});

/** Words that tell the answers of one reading apart, so that no two may stand in one section. */
const marks = "Morgen Abend Garten Hafen Brücke Winter Sommer Fenster Laterne Wiese".split(" ");
const markOf = (call: number) => marks[call % marks.length] ?? "";

/** The sentences that a call writes for each section: true, and with the call's mark in each. */
function sentencesOf(section: string, call: number): string[] {
  return [
    `Denk für „${section}“ an das Wort ${markOf(call)}.`,
    `Bei ${markOf(call)} kann dein [[gate:34|Tor 34]] helfen, und langsamer darfst du werden.`,
    `Schreib dir ${markOf(call)} auf einen Zettel.`,
    `Frag dich abends, was ${markOf(call)} heute war.`,
  ];
}

/** As readers see it. */
const shownAs = (sentence: string) => sentence.replaceAll(/\[\[[^|]*\|([^\]]*)\]\]/g, "$1");

const answerOf = (request: StubRequest, call: number) =>
  readPrompt(request)
    .sections.map((id) => `@@ ${id}\n${sentencesOf(id, call).join(" ")}\n\n`)
    .join("");

type Fault = {
  how:
    | "cut"
    | "reset"
    | "failed"
    | "refusal"
    | "length"
    | "garbled"
    | "hang"
    | "silence"
    | "status";
  /** Share of the answer that comes before it. */
  at: number;
  /** Characters of a chunk. */
  chunk: number;
};

function replyWith({ how, at, chunk }: Fault, text: string): StubReply {
  if (how === "silence") return { kind: "silence" };
  if (how === "status") return { kind: "status", status: 503 };
  return { kind: "stream", text: text.slice(0, Math.round(at * text.length)), chunk, end: how };
}

/** Works on a reading whose first calls fail as told; what comes after them is whole. */
async function readThrough(faults: readonly Fault[]) {
  const readingId = await on.order({ whenModelsFail: "compose" });
  const before = on.stub.calls.length;
  on.stub.follow((request, n) => {
    const call = n - before;
    const text = answerOf(request, call);
    const fault = faults[call - 1];
    return fault ? replyWith(fault, text) : { kind: "stream", text, chunk: 9 };
  });
  const models = on.modelsOf(["gpt-4.1", "second"], { firstByteMs: 150, idleMs: 150 });
  const end = await on.work(readingId, { models });
  return { readingId, end, log: await on.ledger.allEvents(readingId) };
}

/** No attempt opens a section that was finished, and attempts count up. */
function expectOrderlyAttempts(log: readonly LoggedEvent[]) {
  const attempts = new Map<string, number>();
  const finished = new Set<string>();
  for (const { event } of log) {
    if (event.type === "section_started") {
      expect(finished).not.toContain(event.section);
      expect(event.attempt).toBe((attempts.get(event.section) ?? 0) + 1);
      attempts.set(event.section, event.attempt);
    }
    if (event.type === "section_finished") finished.add(event.section);
  }
}

async function expectSound({ readingId, end, log }: Awaited<ReturnType<typeof readThrough>>) {
  expect(end.status).toBe("completed");
  const shown = finishedSections(foldEvents(log));
  const [row] = await on.sql`select sections from coach_readings where id = ${readingId}`;
  expect(row?.sections).toEqual(shown);
  expect(shown).toHaveLength(foldEvents(log).sections.length);
  for (const { id, text, sentences, provenance } of shown) {
    expect(end.content).toContain(text);
    const texts = sentences.map((sentence) => sentence.text);
    const whole = marks.map((_, index) => sentencesOf(id, index + 1).map(shownAs));
    // One writer's whole section, and nothing of an attempt that died.
    if (provenance.kind === "model") expect(whole).toContainEqual(texts);
    else expect(texts.join(" ")).not.toMatch(new RegExp(marks.join("|")));
    for (const { text: said, terms } of sentences) {
      const named = terms.map(({ from, to, fact }) => `${fact} ${said.slice(from, to)}`);
      if (said.includes(" Tor 34 ")) expect(named.join()).toMatch(/^gate:34 .*Tor 34$/);
    }
    expect(new Set(texts).size).toBe(texts.length);
  }
  expectOrderlyAttempts(log);
  // What a reader saw as finished at any moment is what is stored.
  for (let seq = 1; seq <= log.length; seq += 1) {
    for (const section of finishedSections(foldEvents(log.slice(0, seq)))) {
      expect(shown).toContainEqual(section);
    }
  }
  const [booked] = await on.sql`
    select count(*)::int as calls, bool_and(state = 'settled') as settled
    from model_calls where reading_id = ${readingId}`;
  expect(booked).toEqual({ calls: end.bought.length, settled: true });
}

const ways = [
  "cut",
  "reset",
  "failed",
  "refusal",
  "length",
  "garbled",
  "hang",
  "silence",
  "status",
] as const;

test.each(ways)(
  "%s at any place of the first answer: what is stored is what was shown",
  async (how) => {
    const places = how === "silence" || how === "status" ? [0] : [0, 0.15, 0.4, 0.66, 0.9, 1];
    for (const at of places) await expectSound(await readThrough([{ how, at, chunk: 9 }]));
  },
);

const fault = fc.record({
  how: fc.constantFrom(...ways),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  chunk: fc.integer({ min: 1, max: 60 }),
});

test("however often the models fail, and wherever, the next writer goes on behind the finished sections", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { minLength: 1, maxLength: 7 }), async (faults) => {
      await expectSound(await readThrough(faults));
    }),
    { numRuns: 25, endOnFailure: true },
  );
}, 240_000);

test("when both models end for good in the middle, the composer writes whole sections, never parts", async () => {
  for (const at of [0.1, 0.3, 0.45, 0.6, 0.85]) {
    const read = await readThrough([
      { how: "refusal", at, chunk: 7 },
      { how: "refusal", at: at / 2, chunk: 7 },
    ]);
    await expectSound(read);
    const kinds = finishedSections(foldEvents(read.log)).map(({ provenance }) => provenance.kind);
    expect(kinds).toContain("composer");
  }
});
