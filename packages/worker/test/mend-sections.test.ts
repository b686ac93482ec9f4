import { readPrompt, type StubRequest, writeWholeReading } from "@ck/test-kit";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { type Bench, startBench } from "./support/start-bench.ts";

let on: Bench;
beforeAll(async () => {
  on = await startBench();
});
afterAll(async () => {
  expect(on.stub.unexpected).toEqual([]);
  await on.stop();
});

const lies = ["Du bist Reflektor.", "Du bist Projektor.", "Dein Profil ist 2/4."];
const isRepair = (request: StubRequest) => readPrompt(request).toCorrect.length > 0;
/** A true answer whose first section of the reading begins with some lies. */
function lying(request: StubRequest, count: number) {
  const lie = lies.slice(0, count).join(" ");
  return writeWholeReading(request).replace("@@ essence\n", `@@ essence\n${lie} `);
}
const stream = (text: string) => ({ kind: "stream", text }) as const;
const follow = (write: (request: StubRequest, n: number) => string) => {
  const before = on.stub.calls.length;
  on.stub.follow((request, n) => stream(write(request, n - before)));
};
beforeEach(() => follow(writeWholeReading));

/** What was bought: model, and the sections to write or the number of sentences to put right. */
const bought = (calls: readonly { request: StubRequest }[]) =>
  calls.map(({ request }) => {
    const { sections, toCorrect } = readPrompt(request);
    return [request.model, toCorrect.length > 0 ? toCorrect.length : sections];
  });

async function finishedSection(readingId: string, section: string) {
  const log = await on.log(readingId);
  return log.find((event) => event.type === "section_finished" && event.section === section);
}

test("a section that fails too much is bought once more, knowing why, then from the next model", async () => {
  const readingId = await on.order();
  follow((request, n) => (n <= 2 ? lying(request, 3) : writeWholeReading(request)));
  const end = await on.work(readingId, { models: on.modelsOf(["gpt-4.1", "second"]) });
  expect(end.status).toBe("completed");
  expect(bought(end.bought)).toEqual([
    ["gpt-4.1", expect.arrayContaining(["essence", "decisions"])],
    ["gpt-4.1", ["essence"]],
    ["second", ["essence"]],
  ]);
  for (const { request } of end.bought.slice(1)) {
    expect(request.input[0].content).toContain("Reflektor");
  }
  expect(await finishedSection(readingId, "essence")).toMatchObject({
    attempt: 3,
    dropped: 0,
    rewritten: 2,
    causes: { type: 4, profile: 2 },
  });
});

test("a section is mended once: what fails after it was written again is left out", async () => {
  const readingId = await on.order();
  follow((request, n) => lying(request, n === 1 ? 3 : 1));
  const end = await on.work(readingId);
  expect(bought(end.bought)).toEqual([
    ["gpt-4.1", expect.arrayContaining(["essence"])],
    ["gpt-4.1", ["essence"]],
  ]);
  expect(await finishedSection(readingId, "essence")).toMatchObject({
    dropped: 1,
    repaired: 0,
    rewritten: 1,
    causes: { type: 3, profile: 1 },
  });
  expect(end.content).not.toContain("Reflektor");
});

test("a section of which a repair leaves nothing is written by the next model", async () => {
  const readingId = await on.order();
  follow((request, n) => {
    if (n > 2) return writeWholeReading(request);
    if (isRepair(request)) return "@@ 1\nDu bist Projektor.\n";
    return writeWholeReading(request).replace(
      /@@ essence\n[^@]*/,
      "@@ essence\nDu bist Reflektor.\n",
    );
  });
  const end = await on.work(readingId, { models: on.modelsOf(["gpt-4.1", "second"]) });
  expect(end.status).toBe("completed");
  expect(bought(end.bought)).toEqual([
    ["gpt-4.1", expect.arrayContaining(["essence"])],
    ["gpt-4.1", 1],
    ["second", ["essence"]],
  ]);
});

test("an answer that repeats itself without an end is given up early, and asked for again", async () => {
  const readingId = await on.order();
  const loop = "sehr ".repeat(10_000);
  follow((request, n) => {
    const text = writeWholeReading(request);
    return n === 1 ? text.replace("@@ decisions\n", `@@ decisions\nDu bist ${loop}`) : text;
  });
  const end = await on.work(readingId);
  expect(end).toMatchObject({ status: "completed", calls: 2 });
  const calls = await on.sql`
    select length(answer) as length from model_calls where reading_id = ${readingId}`;
  for (const call of calls) expect(call.length).toBeLessThan(loop.length / 2);
});

test("a repair above the cost ceiling is not bought: the sentence is left out", async () => {
  const first = await on.order();
  await on.work(first);
  const [call] = await on.sql`select reserve_micros from model_calls where reading_id = ${first}`;
  const readingId = await on.order();
  // The first call stands at its reserve until the section is done: nothing is left for a repair.
  on.stub.follow((request) => {
    const text = lying(request, 1);
    const done = vi.waitUntil(() => finishedSection(readingId, "essence"), { timeout: 20_000 });
    return { ...stream(text), hold: { at: text.lastIndexOf("@@"), until: done } };
  });
  const till = { ...on.deps.till, ceilingMicros: Number(call?.reserve_micros) };
  const end = await on.work(readingId, { till });
  expect(end).toMatchObject({ status: "completed", calls: 1 });
  expect(await finishedSection(readingId, "essence")).toMatchObject({ dropped: 1, repaired: 0 });
});

test("text outside the sections is left out, and counted with the next one that ends", async () => {
  const readingId = await on.order();
  const chatter = "Gern, hier ist dein Reading.";
  const foreign = "Du bist Reflektor.";
  follow((request) => {
    const text = writeWholeReading(request);
    return `${chatter}\n${text.replace("@@ decisions", `@@ horoskop\n${foreign}\n@@ decisions`)}`;
  });
  const end = await on.work(readingId);
  expect(end.bought).toHaveLength(1);
  expect(end.content).not.toMatch(/Gern|Reflektor/);
  expect(await finishedSection(readingId, "essence")).toMatchObject({ discarded: chatter.length });
  expect(await finishedSection(readingId, "decisions")).toMatchObject({
    discarded: foreign.length,
  });
  const [row] = await on.sql`select receipt from coach_readings where id = ${readingId}`;
  expect(row?.receipt.report).toMatchObject({ discarded: chatter.length + foreign.length });
});
