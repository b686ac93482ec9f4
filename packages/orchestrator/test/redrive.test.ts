import {
  type FailureCode,
  foldEvents,
  jobId as nameOfJob,
  readingFailures,
  resultSchema,
  statusSchema,
} from "@ck/contracts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { maxOpenReadings, readingDeadlineMs } from "../src/limits.ts";
import { playWorker } from "./support/play-worker.ts";
import {
  goodOrder,
  startOrchestrator,
  type TestOrchestrator,
} from "./support/start-orchestrator.ts";

let on: TestOrchestrator;
let owner: string;
beforeAll(async () => {
  on = await startOrchestrator();
  owner = (await on.stack.newUser()).accessToken;
});
afterAll(() => on.stop());

const newWorker = (readingId: string) =>
  playWorker({ ledger: on.ledger, wake: on.wake, readingId });

async function newReading() {
  const { body } = await on.send("/api/orchestrator/execute", {
    token: owner,
    body: { ...goodOrder, agentId: "business" },
  });
  return String(body.jobId);
}

async function failedReading(code?: FailureCode) {
  const jobId = await newReading();
  await (await newWorker(jobId)).fail(code);
  return jobId;
}

const redrive = (jobId: string, token = owner, headers: Record<string, string> = {}) =>
  on.send(`/api/orchestrator/redrive/${jobId}`, { token, method: "POST", headers });
const get = async (path: string) => (await on.send(path, { token: owner })).body;
const statusOf = async (jobId: string) =>
  statusSchema.parse(await get(`/api/orchestrator/status/${jobId}`));
const partOf = async (jobId: string) =>
  resultSchema.parse(await get(`/api/orchestrator/result/${jobId}?partial=true`));

test("a failed reading goes back to waiting, keeps its finished sections, and can be completed", async () => {
  const jobId = await newReading();
  const first = await newWorker(jobId);
  await first.begin();
  await first.openSection("essence");
  await first.say("essence", 1, "Fertig.");
  await first.closeSection("essence");
  await first.fail();

  const { status, headers, body } = await redrive(jobId);
  expect([status, body]).toEqual([202, { jobId, status: "pending" }]);
  expect(headers.get("location")).toBe(`/api/orchestrator/status/${jobId}`);
  expect(await statusOf(jobId)).toMatchObject({
    status: "pending",
    attempt: 0,
    phase: "waiting",
    error: null,
  });
  const shown = foldEvents(await on.ledger.allEvents(jobId));
  expect(shown).toMatchObject({ status: "pending", phase: "waiting", failure: null });
  const { sections } = await partOf(jobId);
  expect(sections).toMatchObject([{ id: "essence", text: "Fertig." }]);

  const second = await newWorker(jobId);
  expect(await first.openSection("decisions")).toBe("lost");
  await second.begin();
  await second.openSection("decisions");
  await second.say("decisions", 1, "Weiter.");
  await second.closeSection("decisions");
  await second.finish();
  const result = resultSchema.parse(await get(`/api/orchestrator/result/${jobId}`));
  expect(result.status).toBe("completed");
  expect(result.sections).toMatchObject([sections[0], { id: "decisions", text: "Weiter." }]);
});

test("a redriven reading is in its queue again, with a new ticket and its whole time", async () => {
  const jobId = await failedReading();
  const sql = on.sql();
  const redis = on.redis();
  try {
    await sql`update public.coach_readings set deadline_at = now() where id = ${jobId}`;
    await redrive(jobId);
    const [row] = await sql`select epoch, deadline_at - updated_at = ${readingDeadlineMs} *
      interval '1 millisecond' as whole from public.coach_readings where id = ${jobId}`;
    expect(row?.whole).toBe(true);
    const job = nameOfJob({ v: 1, readingId: jobId, ticket: Number(row?.epoch) });
    expect(await redis.keys(`*:${job}`)).toHaveLength(1);
  } finally {
    redis.disconnect();
    await sql.end();
  }
});

test("a failed reading is not started again above the limit of open readings", async () => {
  const person = (await on.stack.newUser()).accessToken;
  const order = () =>
    on.send("/api/orchestrator/execute", {
      token: person,
      body: { ...goodOrder, agentId: "business" },
    });
  const jobId = String((await order()).body.jobId);
  await (await newWorker(jobId)).fail();
  await Promise.all(Array.from({ length: maxOpenReadings }, order));
  const { status, headers, body } = await redrive(jobId, person);
  expect([status, body.code]).toEqual([429, "over_limit"]);
  expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
});

test("only a failed reading is started again: any other is left as it is", async () => {
  const pending = await newReading();
  const processing = await newReading();
  await newWorker(processing);
  const completed = await newReading();
  await (await newWorker(completed)).finish();
  const cancelled = await newReading();
  await on.ledger.cancel({ readingId: cancelled, userId: null });
  for (const jobId of [pending, processing, completed, cancelled]) {
    const before = await on.ledger.findReading(jobId, null);
    const { status, body } = await redrive(jobId);
    expect([status, body.code]).toEqual([409, "reading_not_failed"]);
    expect(await on.ledger.findReading(jobId, null)).toEqual(before);
  }
});

test.each(
  Object.entries(readingFailures).map(([code, { retryable }]) => [code, retryable] as const),
)("a reading that failed with %s is started again: %s", async (code, retryable) => {
  const failure = Object.keys(readingFailures).find(
    (known): known is FailureCode => known === code,
  );
  const jobId = await failedReading(failure);
  const { status } = await redrive(jobId);
  expect(status).toBe(retryable ? 202 : 409);
  expect((await statusOf(jobId)).status).toBe(retryable ? "pending" : "failed");
});

test("a reading that would fail again says so, and why, in the reader's language", async () => {
  const jobId = await failedReading("model_refused");
  const { body } = await redrive(jobId);
  expect(body).toMatchObject({
    code: "reading_would_fail_again",
    detail:
      "Dieses Reading noch einmal zu versuchen hilft nicht, denn es würde wieder scheitern. " +
      "Das Sprachmodell hat diese Anfrage abgelehnt. Bitte formuliere den Kontext anders.",
  });
  expect((await redrive(jobId, owner, { "accept-language": "en" })).body.detail).toMatch(
    /^Trying this reading again does not help, .* declined this request/,
  );
});

test("of two that start a reading again at once, one does", async () => {
  const jobId = await failedReading();
  const answers = await Promise.all([redrive(jobId), redrive(jobId)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
  expect(await on.ledger.findReading(jobId, null)).toMatchObject({ status: "pending" });
});

test("a failed reading is started again by its owner or a key that may write, by nobody else", async () => {
  const jobId = await failedReading();
  const other = (await on.stack.newUser()).accessToken;
  const reader = await on.newServiceKey(["readings:read"]);
  const foreign = await redrive(jobId, other);
  expect([foreign.status, foreign.body.code]).toEqual([404, "not_found"]);
  expect((await redrive(crypto.randomUUID())).status).toBe(404);
  expect((await redrive(jobId, reader)).status).toBe(403);
  expect((await redrive("abc")).body).toMatchObject({ issues: [{ path: "jobId" }] });
  expect((await statusOf(jobId)).status).toBe("failed");
  const writer = await on.newServiceKey(["readings:write"]);
  expect((await redrive(jobId, writer)).status).toBe(202);
});

test("the order's idempotency key names the redriven reading", async () => {
  const order = () =>
    on.send("/api/orchestrator/execute", {
      token: owner,
      body: goodOrder,
      headers: { "idempotency-key": "once-and-again" },
    });
  const jobId = String((await order()).body.jobId);
  await (await newWorker(jobId)).fail();
  expect((await order()).body).toMatchObject({ jobId, status: "failed", replayed: true });
  await redrive(jobId);
  expect((await order()).body).toMatchObject({ jobId, status: "pending", replayed: true });
});
