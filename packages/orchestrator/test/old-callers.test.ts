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
let key: string;
beforeAll(async () => {
  on = await startOrchestrator();
  anna = await on.stack.newUser();
  key = await on.newServiceKey(["readings:read", "readings:write"]);
});
afterAll(() => on.stop());

const generate = (change: Record<string, unknown> = {}, query = "") =>
  on.send(`/api/reading/generate${query}`, {
    token: key,
    body: { userId: anna.id, ...goodOrder, ...change },
  });

test.each([
  ["business", { agentId: "business", depth: "basic" }],
  ["professional", { agentId: "personality", depth: "professional" }],
  ["detailed", { agentId: "personality", depth: "basic" }],
  [undefined, { agentId: "personality", depth: "basic" }],
])("the readingType %s orders %o", async (readingType, expected) => {
  const { status, body } = await generate({ readingType });
  expect(status).toBe(202);
  expect(body).toEqual({ readingId: body.jobId, jobId: body.jobId, status: "pending" });
  expect(await on.ledger.findReading(String(body.readingId), anna.id)).toMatchObject(expected);
});

test("a readingType without a meaning is logged, without its words", async () => {
  await generate({ readingType: "unheard-of" });
  const warnings = on.lines.filter(({ level }) => level === "warn").map(({ message }) => message);
  expect(warnings).toContainEqual(expect.stringContaining("readingType"));
  expect(JSON.stringify(on.lines)).not.toContain("unheard-of");
});

test("the reading can be fetched: no text before it is completed, then Markdown", async () => {
  const readingId = String((await generate()).body.readingId);
  const fetchIt = async () => (await on.send(`/api/reading/${readingId}`, { token: key })).body;
  expect(await fetchIt()).toEqual({ readingId, status: "pending", reading: null });
  const worker = await playWorker({ ledger: on.ledger, wake: on.wake, readingId });
  expect(await fetchIt()).toEqual({ readingId, status: "processing", reading: null });
  await worker.finish("# Dein Reading");
  expect(await fetchIt()).toEqual({ readingId, status: "completed", reading: "# Dein Reading" });
});

const newestOf = async (user: TestUser) => {
  const [newest] = await on.ledger.listReadings(user.id, { limit: 1 });
  if (!newest) throw new Error("No reading yet.");
  return newest.id;
};

test("with wait the request is held until the reading is there", async () => {
  const ben = await on.stack.newUser();
  const answer = generate({ userId: ben.id }, "?wait=60");
  const readingId = await expect
    .poll(() => newestOf(ben))
    .toBeTypeOf("string")
    .then(() => newestOf(ben));
  const worker = await playWorker({ ledger: on.ledger, wake: on.wake, readingId });
  await worker.finish("# Da");
  const { status, body } = await answer;
  expect([status, body]).toEqual([200, { readingId, status: "completed", reading: "# Da" }]);
});

test("with wait a reading that takes longer is answered 202", async () => {
  const { status, body } = await generate({}, "?wait=1");
  expect([status, body.status]).toEqual([202, "pending"]);
});

test.each([
  ["?wait=61", {}, "wait"],
  ["?wait=x", {}, "wait"],
  ["", { birthTime: "25:00" }, "birthTime"],
  ["", { birthPlace: "Qwxzvbnm" }, "birthPlace"],
  ["", { userId: "x" }, "userId"],
  ["", { userId: crypto.randomUUID() }, "userId"],
  ["", { birthDate: undefined }, "birthDate"],
  ["", { context: "x" }, "context"],
])("the query %o with %o is refused with the wrong field", async (query, change, field) => {
  const { status, body } = await generate(change, query);
  expect(status).toBe(400);
  expect(body.issues).toEqual([expect.objectContaining({ path: field })]);
});
