import { resultSchema, statusSchema } from "@ck/contracts";
import type { TestUser } from "@ck/test-kit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { playWorker } from "./support/play-worker.ts";
import {
  goodOrder,
  startOrchestrator,
  type TestOrchestrator,
} from "./support/start-orchestrator.ts";

let on: TestOrchestrator;
let anna: TestUser;
beforeAll(async () => {
  on = await startOrchestrator();
  anna = await on.stack.newUser();
});
afterAll(() => on.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  on.send(path, { token: anna.accessToken, headers });
const statusOf = async (jobId: string) =>
  statusSchema.parse((await get(`/api/orchestrator/status/${jobId}`)).body);
const resultOf = (jobId: string, query = "") => get(`/api/orchestrator/result/${jobId}${query}`);

async function newReading(order: Record<string, unknown> = {}, user = anna) {
  const { body } = await on.send("/api/orchestrator/execute", {
    token: user.accessToken,
    body: { ...goodOrder, agentId: "business", ...order },
  });
  return String(body.jobId);
}
const newWorker = (readingId: string) =>
  playWorker({ ledger: on.ledger, wake: on.wake, readingId });

test("the status follows a reading from waiting to its end", async () => {
  const jobId = await newReading();
  expect(await statusOf(jobId)).toMatchObject({
    jobId,
    status: "pending",
    agentId: "business",
    attempt: 0,
    phase: "waiting",
    section: null,
    queuePosition: 0,
    error: null,
    lastSeq: 2,
  });

  const worker = await newWorker(jobId);
  expect(await statusOf(jobId)).toMatchObject({ status: "processing", attempt: 1, section: null });
  await worker.begin();
  expect(await statusOf(jobId)).toMatchObject({ phase: "writing", queuePosition: null });
  await worker.openSection("essence");
  const [{ event } = { event: null }] = await on.ledger.allEvents(jobId);
  const sections = event?.type === "accepted" ? event.sections.length : 0;
  expect(await statusOf(jobId)).toMatchObject({
    section: { id: "essence", index: 1, of: sections },
  });
  await worker.closeSection("essence");
  await worker.openSection("decisions");
  expect(await statusOf(jobId)).toMatchObject({ section: { id: "decisions", index: 2 } });

  const endWriting = await worker.beginCall("writing");
  const endRepair = await worker.beginCall("repair");
  expect(await statusOf(jobId)).toMatchObject({ phase: "writing" });
  await endWriting();
  expect(await statusOf(jobId)).toMatchObject({ phase: "repairing" });
  await endRepair();
  expect(await statusOf(jobId)).toMatchObject({ phase: "writing" });
  await worker.finish();
  expect(await statusOf(jobId)).toMatchObject({
    status: "completed",
    phase: null,
    section: null,
    lastSeq: 8,
  });
});

test("a second order waits behind the first", async () => {
  await newReading({ agentId: "personality" });
  const second = await newReading({ agentId: "personality" });
  expect(await statusOf(second)).toMatchObject({ queuePosition: 1 });
});

test("an order for later has no place in the queue until it is due", async () => {
  const startAt = new Date(Date.now() + 3_600_000).toISOString();
  const later = await newReading({ startAt });
  expect(await statusOf(later)).toMatchObject({ phase: "waiting", queuePosition: null });
});

test("a failure is told in the reader's language, else in the reading's", async () => {
  const jobId = await newReading({ language: "en" });
  await (await newWorker(jobId)).fail();
  const path = `/api/orchestrator/status/${jobId}`;
  expect((await get(path)).body.error).toMatchObject({
    code: "models_unavailable",
    retryable: true,
    message: expect.stringMatching(/^No language model/),
  });
  expect((await get(path, { "accept-language": "de" })).body.error).toMatchObject({
    message: expect.stringMatching(/^Zurzeit ist kein Sprachmodell/),
  });
});

test("a result is what the log tells, with the row's money", async () => {
  const jobId = await newReading({ style: "ruhig" });
  const worker = await newWorker(jobId);
  await worker.begin();
  await worker.openSection("essence");
  await worker.say("essence", 1, "Erster Satz.");
  await worker.say("essence", 2, "Zweiter Satz.");
  await worker.closeSection("essence");
  await worker.finish();
  const { status, body } = await resultOf(jobId);
  expect(status).toBe(200);
  const result = resultSchema.parse(body);
  expect(result).toMatchObject({
    jobId,
    status: "completed",
    agentId: "business",
    style: "ruhig",
    sections: [{ id: "essence", text: "Erster Satz. Zweiter Satz." }],
    selection: { asked: "business" },
    provenance: { kind: "composer" },
    report: { checked: 1, repaired: 0, dropped: 0, causes: {}, discarded: 0, rewritten: 0 },
    cost: { currency: "USD", micros: 0, calls: 0 },
    receiptHash: "1".repeat(64),
  });
  expect(result.chart?.type).toBeTypeOf("string");
  expect(result.facts.length).toBeGreaterThan(20);
  expect(JSON.stringify(body)).not.toMatch(/1987-05-14|longitude/);
});

test("a result that is not there yet is refused with when to ask again; in part it is given", async () => {
  const jobId = await newReading();
  const waiting = await resultOf(jobId);
  expect(waiting.status).toBe(409);
  expect(waiting.body.code).toBe("reading_not_finished");
  expect(Number(waiting.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await resultOf(jobId, "?partial=true")).body).toMatchObject({
    status: "pending",
    sections: [],
    chart: null,
    provenance: null,
  });

  const worker = await newWorker(jobId);
  await worker.begin();
  await worker.openSection("essence");
  await worker.say("essence", 1, "Fertig.");
  await worker.closeSection("essence");
  await worker.openSection("decisions");
  await worker.say("decisions", 1, "Halb.");
  expect((await resultOf(jobId)).status).toBe(409);
  const part = resultSchema.parse((await resultOf(jobId, "?partial=true")).body);
  expect(part.sections.map(({ id }) => id)).toEqual(["essence"]);
});

test("a failed reading says why; its finished part is kept", async () => {
  const jobId = await newReading();
  const worker = await newWorker(jobId);
  await worker.begin();
  await worker.openSection("essence");
  await worker.say("essence", 1, "Fertig.");
  await worker.closeSection("essence");
  await worker.fail();
  const { status, body } = await resultOf(jobId);
  expect(status).toBe(409);
  expect(body).toMatchObject({
    code: "reading_failed",
    detail: expect.stringContaining("kein Sprachmodell erreichbar"),
  });
  const part = await resultOf(jobId, "?partial=true");
  expect(part.body).toMatchObject({ status: "failed", sections: [{ id: "essence" }] });
});

test("a cancelled reading ends at once, keeps what is written, and fences its worker", async () => {
  const jobId = await newReading();
  const worker = await newWorker(jobId);
  await worker.begin();
  const cancel = () =>
    on.send(`/api/orchestrator/cancel/${jobId}`, { token: anna.accessToken, method: "POST" });
  expect((await cancel()).body).toEqual({ jobId, status: "cancelled" });
  expect(await worker.openSection("essence")).toBe("lost");
  expect((await cancel()).body).toEqual({ jobId, status: "cancelled" });
  const result = await resultOf(jobId);
  expect([result.status, result.body.code]).toEqual([409, "reading_cancelled"]);
  expect((await resultOf(jobId, "?partial=true")).body).toMatchObject({ status: "cancelled" });
});

test("a completed reading cannot be cancelled: the answer says how it stands", async () => {
  const jobId = await newReading();
  await (await newWorker(jobId)).finish();
  const { status, body } = await on.send(`/api/orchestrator/cancel/${jobId}`, {
    token: anna.accessToken,
    method: "POST",
  });
  expect([status, body]).toEqual([200, { jobId, status: "completed" }]);
});

test("the list shows a person's readings, newest first, page by page, each once", async () => {
  const ben = await on.stack.newUser();
  const ids: string[] = [];
  for (let n = 0; n < 5; n += 1) ids.unshift(await newReading({}, ben));
  const page = async (query: string) =>
    (await on.send(`/api/orchestrator/readings${query}`, { token: ben.accessToken })).body;
  const seen: unknown[] = [];
  let cursor: unknown = "";
  while (cursor !== null) {
    const { items, nextCursor } = await page(`?limit=2${cursor ? `&cursor=${cursor}` : ""}`);
    expect(Array.isArray(items) && items.length).toBeLessThanOrEqual(2);
    if (Array.isArray(items)) seen.push(...items.map(({ jobId }) => jobId));
    cursor = nextCursor;
  }
  expect(seen).toEqual(ids);
  expect((await page("")).items).toHaveLength(5);
});

test.each([
  ["status/abc", "jobId"],
  ["result/abc", "jobId"],
  ["events/abc", "jobId"],
  ["readings?limit=0", "limit"],
  ["readings?limit=x", "limit"],
  ["readings?cursor=abc", "cursor"],
  ["readings?sort=name", "sort"],
])("the address %s is refused with the wrong field", async (path, field) => {
  const { status, body } = await get(`/api/orchestrator/${path}`);
  expect(status).toBe(400);
  expect(body).toMatchObject({ code: "invalid_request", issues: [{ path: field }] });
});

test("a completed reading gives its receipt with its seal; one in the making says how it stands", async () => {
  const jobId = await newReading();
  const path = `/api/orchestrator/receipt/${jobId}`;
  const waiting = await get(path);
  expect([waiting.status, waiting.body.code]).toEqual([409, "reading_not_finished"]);
  const worker = await newWorker(jobId);
  const receipt = {
    v: 1,
    readingId: jobId,
    registryHash: "a".repeat(64),
    factTableHash: "b".repeat(64),
    attempts: 1,
    writtenBy: null,
    report: { checked: 0, repaired: 0, dropped: 0 },
    sections: [],
  };
  await worker.finish("# Reading", receipt);
  const { status, body } = await get(path);
  expect([status, body]).toEqual([200, { jobId, receiptHash: "1".repeat(64), receipt }]);
});

test("a reading from before this system is listed, completed, and given as Markdown", async () => {
  const readingId = crypto.randomUUID();
  const sql = on.sql();
  try {
    await sql`insert into public.coach_readings (id, user_id, reading_type, content, created_at)
      values (${readingId}, ${anna.id}, 'business', '# Alt', now() - interval '1 year')`;
  } finally {
    await sql.end();
  }
  expect(await statusOf(readingId)).toMatchObject({ status: "completed", error: null });
  expect((await resultOf(readingId)).body).toMatchObject({ status: "completed", sections: [] });
  expect((await get(`/api/reading/${readingId}`)).body).toEqual({
    readingId,
    status: "completed",
    reading: "# Alt",
  });
  expect((await get(`/api/orchestrator/receipt/${readingId}`)).body).toEqual({
    jobId: readingId,
    receiptHash: null,
    receipt: null,
  });
});
