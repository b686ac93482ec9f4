import { createHash } from "node:crypto";
import {
  canonicalJson,
  createRegistry,
  defaultRegistry,
  getAgent,
  registrySnapshot,
} from "@ck/registry";
import { helpLines } from "@ck/registry/select";
import { type StubReply, writeWholeReading } from "@ck/test-kit";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { consume } from "../src/consumer.ts";
import { nextTryDelayMs, triesPerModel } from "../src/limits.ts";
import { type Bench, startBench } from "./support/start-bench.ts";

let on: Bench;
beforeAll(async () => {
  on = await startBench();
});
afterAll(async () => {
  expect(on.stub.unexpected).toEqual([]);
  await on.stop();
});

const answer = (reply: Partial<Extract<StubReply, { kind: "stream" }>> = {}) =>
  on.stub.follow((request) => ({ kind: "stream", text: writeWholeReading(request), ...reply }));
const status = (code: number, name?: string) =>
  on.stub.follow(() => ({ kind: "status", status: code, ...(name ? { code: name } : {}) }));
beforeEach(() => answer());

const unknownTime = { zone: "Europe/Berlin", placeLabel: null, tzVersion: "2026a", notes: [] };

test("a reading is written, and its receipt can be computed again from what is stored", async () => {
  const readingId = await on.order();
  expect(await on.work(readingId)).toMatchObject({ status: "completed", calls: 1, attempts: 1 });
  const [row] =
    await on.sql`select receipt, receipt_hash from coach_readings where id = ${readingId}`;
  expect(row?.receipt).toMatchObject({ readingId, registry: { hash: defaultRegistry.hash } });
  expect(row?.receipt_hash).toBe(
    createHash("sha256").update(canonicalJson(row?.receipt)).digest("hex"),
  );
});

test.each([
  ["without the help lines", () => []],
  [
    "with help lines that were changed",
    () => [{ kind: "help-lines", textId: helpLines("de").textId, text: "Ruf 0800 an." } as const],
  ],
  [
    "with the help lines",
    () => [
      { kind: "help-lines", textId: helpLines("de").textId, text: helpLines("de").text } as const,
    ],
  ],
])("a crisis reading ordered %s has them, word for word and once", async (_, given) => {
  const readingId = await on.order({ agentId: "crisis" }, undefined, given());
  expect(await on.work(readingId)).toMatchObject({ status: "completed" });
  const { text } = helpLines("de");
  const [row] = await on.sql`select content from coach_readings where id = ${readingId}`;
  expect(row?.content.split(text.replaceAll("\n", "\n> "))).toHaveLength(2);
});

/** What the provider does, and what becomes of a reading that may not fall back to the composer. */
test.each<[string, () => void, object, number]>([
  [
    "is unreachable: it waits, and no attempt is used up",
    () => status(503),
    { status: "pending", attempts: 0 },
    triesPerModel,
  ],
  [
    "is out of quota: it waits, and is not asked again",
    () => status(429, "insufficient_quota"),
    { status: "pending", attempts: 0 },
    1,
  ],
  [
    "rejects the request: an attempt is used up",
    () => status(401),
    { status: "pending", attempts: 1 },
    1,
  ],
  [
    "cuts its answers: an attempt is used up, since each was paid for",
    () => answer({ end: "cut", text: "@@ essence\nEin Anfang" }),
    { status: "pending", attempts: 1 },
    triesPerModel,
  ],
  [
    "finds no end: an attempt is used up after one answer with more room",
    () => answer({ end: "length", text: "@@ essence\nEin Anfang" }),
    { status: "pending", attempts: 1 },
    2,
  ],
  [
    "declines: it fails at once",
    () => answer({ end: "refusal" }),
    { status: "failed", failureCode: "model_refused" },
    1,
  ],
  [
    "writes nothing usable: it fails after one more answer",
    () => answer({ text: "Ich schreibe heute nichts." }),
    { status: "failed", failureCode: "checks_failed" },
    2,
  ],
])("a reading whose provider %s", async (_, script, end, calls) => {
  const readingId = await on.order();
  script();
  const left = await on.work(readingId);
  expect(left).toMatchObject(end);
  expect(left.bought).toHaveLength(calls);
  const [booked] =
    await on.sql`select count(*)::int as calls, bool_and(state = 'settled') as settled
    from model_calls where reading_id = ${readingId}`;
  expect(booked).toEqual({ calls, settled: true });
});

test("a reading that waits says for what and until when", async () => {
  const readingId = await on.order();
  status(503);
  const left = await on.work(readingId);
  expect((await on.log(readingId)).at(-1)).toMatchObject({
    type: "waiting",
    code: "models_unavailable",
  });
  const wait = Date.parse(left.dueAt) - Date.parse(left.updatedAt);
  expect(wait).toBeGreaterThanOrEqual(nextTryDelayMs);
});

test("a reading whose answers never end fails after its attempts, and says why", async () => {
  const readingId = await on.order();
  answer({ end: "length", text: "@@ essence\nEin Anfang" });
  const ends = [];
  for (let attempt = 1; attempt <= 3; attempt += 1) ends.push(await on.work(readingId));
  expect(ends.map(({ status: end }) => end)).toEqual(["pending", "pending", "failed"]);
  expect(ends.at(-1)?.failureCode).toBe("answer_incomplete");
});

test("an answer that was too long gets twice the room", async () => {
  const readingId = await on.order();
  answer({ end: "length", text: "@@ essence\nEin Anfang" });
  const { bought } = await on.work(readingId);
  const [first = 0, second] = bought.map(({ request }) => request.max_output_tokens);
  expect(second).toBe(2 * first);
});

test("what an answer got wrong is told to the model that writes it again", async () => {
  const readingId = await on.order();
  answer({ text: "@@ essence\nDu bist Reflektor. Du bist Projektor. Du bist Manifestor." });
  const { bought } = await on.work(readingId);
  const [first, second] = bought.map(({ request }) => request.input[0].content);
  expect(second).toContain("Reflektor");
  expect(first).not.toContain("Reflektor");
});

test("nothing is bought above the cost ceiling", async () => {
  const readingId = await on.order();
  const left = await on.work(readingId, { till: { ...on.deps.till, ceilingMicros: 1 } });
  expect(left).toMatchObject({ status: "failed", failureCode: "cost_ceiling" });
  expect(left.bought).toEqual([]);
});

test("a birth that gives no chart fails the reading before anything is bought", async () => {
  const utc = "1987-05-14T07:30:00Z";
  const birth = { utc, from: "1990-01-01T00:00:00Z", to: utc, notes: [], zone: "UTC" };
  const readingId = await on.order({ birth: { ...birth, placeLabel: null, tzVersion: "none" } });
  const left = await on.work(readingId);
  expect(left).toMatchObject({ status: "failed", failureCode: "invalid_birth_data" });
  expect(left.bought).toEqual([]);
});

test.each([
  ["that may", { whenModelsFail: "compose" } as const],
  ["in a crisis, whatever the order says,", { agentId: "crisis" } as const],
])("a reading %s falls back to the composer, and says so", async (_, changes) => {
  const readingId = await on.order(changes);
  answer({ end: "refusal" });
  expect(await on.work(readingId)).toMatchObject({ status: "completed" });
  const writers = (await on.log(readingId)).flatMap((event) =>
    event.type === "section_started" ? [event.provenance.kind] : [],
  );
  expect(writers.at(-1)).toBe("composer");
});

test("a reading is written with the prompts that it was ordered with", async () => {
  const { agents, ...definition } = defaultRegistry.definition;
  const earlier = createRegistry({
    ...definition,
    agents: agents.map((agent) => ({
      ...agent,
      focus: { ...agent.focus, de: `${agent.focus.de}\n\nSprich von Leuchttürmen.` },
    })),
  });
  await on.ledger.storeSnapshot(registrySnapshot(earlier));
  const readingId = await on.order({}, earlier.hash);
  const { status: end, bought } = await on.work(readingId);
  expect(end).toBe("completed");
  expect(bought[0]?.request.instructions).toContain("Sprich von Leuchttürmen.");
  const [row] = await on.sql`select receipt from coach_readings where id = ${readingId}`;
  expect(row?.receipt).toMatchObject({ registry: { hash: earlier.hash } });
});

test("an error of our own uses up an attempt, and its log line quotes nothing", async () => {
  const hash = "f".repeat(64);
  await on.sql`insert into registry_snapshots (hash, content) values (${hash}, '{"agents": "1987"}')`;
  const readingId = await on.order({}, hash);
  expect(await on.work(readingId)).toMatchObject({ status: "pending", attempts: 1 });
  expect((await on.log(readingId)).at(-1)).toMatchObject({ type: "waiting", code: "internal" });
  const line = on.lines.find(
    ({ level, fields }) => level === "error" && fields.readingId === readingId,
  );
  expect(line?.fields).toMatchObject({ error: "ZodError" });
  expect(JSON.stringify(line)).not.toContain("1987");
});

test("an order that this worker cannot read is given back, and its log line quotes nothing", async () => {
  const readingId = await on.order();
  await on.sql`update coach_readings set accepted_order = accepted_order || '{"moon": "full"}'
    where id = ${readingId}`;
  for (let claim = 1; claim <= 4; claim += 1) {
    expect(await on.work(readingId)).toMatchObject({ status: "pending", attempts: 0 });
  }
  expect((await on.log(readingId)).at(-1)).toMatchObject({ type: "waiting", code: "internal" });
  const line = on.lines.find(
    ({ level, fields }) => level === "error" && fields.readingId === readingId,
  );
  expect(line?.fields.error).toContain("claim_reading");
  expect(JSON.stringify(line)).not.toContain(getAgent("business").name.de);
  await on.sql`update coach_readings set accepted_order = accepted_order - 'moon'
    where id = ${readingId}`;
  expect(await on.work(readingId)).toMatchObject({ status: "completed" });
});

test("events that the database refuses cost their own reading, and no other", async () => {
  const [bad, good] = [await on.order(), await on.order()];
  await on.sql.unsafe(`
    create function poison() returns trigger language plpgsql as $$ begin
      if new.reading_id = '${bad}' and new.event ->> 'type' = 'chart' then new.at := null; end if;
      return new;
    end $$;
    create trigger poison before insert on reading_events for each row execute function poison()`);
  try {
    const [left, right] = await Promise.all([on.work(bad), on.work(good)]);
    expect([left.status, right.status]).toEqual(["processing", "completed"]);
  } finally {
    await on.sql`drop trigger poison on reading_events`;
  }
  const later = await on.order();
  expect(await on.work(later)).toMatchObject({ status: "completed" });
});

test("the hours of an unknown birth time are in the log and the Markdown, and in no prompt", async () => {
  const readingId = await on.order({
    birth: {
      ...unknownTime,
      utc: "1987-05-14T10:00:00Z",
      from: "1987-05-13T22:00:00Z",
      to: "1987-05-14T21:59:00Z",
    },
  });
  const { bought, status, content } = await on.work(readingId);
  expect(status).toBe("completed");
  const chart = (await on.log(readingId)).find(({ type }) => type === "chart");
  expect(chart).toMatchObject({
    windows: expect.arrayContaining([{ factId: "type:projector", from: "00:00", to: "03:53" }]),
  });
  expect(content).toContain("  - Projektor von 0:00 bis 3:53 Uhr");
  for (const { request } of bought) {
    const prompt = JSON.stringify(request);
    expect(prompt).toContain("unsichere_fakten");
    expect(prompt).not.toMatch(/\b\d{1,2}:\d\d\b/);
  }
  expect(JSON.stringify(on.lines)).not.toContain("03:53");
});

test("a job that is no ticket is dropped, and a stopping worker claims nothing", async () => {
  await consume({ readingId: "x" }, on.deps);
  expect(on.lines.at(-1)).toMatchObject({
    level: "error",
    message: expect.stringContaining("no ticket"),
  });
  const readingId = await on.order();
  await expect(on.work(readingId, { stopping: () => true })).rejects.toThrow("stopping");
  expect(await on.ledger.findReading(readingId, null)).toMatchObject({ status: "pending" });
});

test("an old ticket does nothing", async () => {
  const readingId = await on.order();
  await on.work(readingId);
  const before = await on.log(readingId);
  await consume({ v: 1, readingId, ticket: 0 }, on.deps);
  expect(await on.log(readingId)).toEqual(before);
});
