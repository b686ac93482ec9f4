import { executeResultSchema, problemSchema } from "@ck/contracts";
import { agentIds } from "@ck/registry";
import type { TestUser } from "@ck/test-kit";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  goodOrder,
  startOrchestrator,
  type TestOrchestrator,
} from "./support/start-orchestrator.ts";

let on: TestOrchestrator;
let anna: TestUser;
let ben: TestUser;
beforeAll(async () => {
  on = await startOrchestrator();
  [anna, ben] = await Promise.all([on.stack.newUser(), on.stack.newUser()]);
});
afterAll(() => on.stop());

const path = "/api/orchestrator/execute";
const order = (body: unknown, more: { token?: string; headers?: Record<string, string> } = {}) =>
  on.send(path, { token: anna.accessToken, body, ...more });
const openReadings = async (user = anna) => (await on.ledger.listReadings(user.id)).length;

test("an order is answered 202 with where to follow it, and is stored", async () => {
  const { status, headers, body } = await order({ ...goodOrder, agentId: "business" });
  expect(status).toBe(202);
  const answer = executeResultSchema.parse(body);
  expect(answer).toMatchObject({ status: "pending", agentId: "business", replayed: false });
  expect(headers.get("location")).toBe(answer.links.status);
  expect(headers.get("x-request-id")).toMatch(/^[\w-]{36}$/);

  const row = await on.ledger.findReading(answer.jobId, anna.id);
  expect(row).toMatchObject({ status: "pending", agentId: "business", depth: "basic" });
  const log = await on.ledger.allEvents(answer.jobId);
  expect(log.map(({ event }) => event.type)).toEqual(["accepted", "selected"]);
});

test("the registry that an order was accepted with can be loaded by its hash", async () => {
  await order(goodOrder);
  const { hash } = on.registry;
  expect(await on.ledger.loadSnapshot(hash)).toMatchObject({ agents: expect.anything() });
});

test.each(agentIds)("a context that is only the word %s selects that agent", async (context) => {
  const { status, body } = await order({ ...goodOrder, context });
  expect(status).toBe(202);
  expect(body).toMatchObject({ agentId: context, selection: { asked: null, confidence: 1 } });
});

const inThreeDays = new Date(Date.now() + 3 * 86_400_000).toISOString();

test("every field of an order is taken", async () => {
  const { status, body } = await order({
    agentId: "relationship",
    context: "Wie reden wir besser miteinander?",
    depth: "professional",
    style: "ruhig",
    language: "en",
    birthDate: "1987-05-14",
    birthTime: "09:30",
    birthTimeTolerance: 15,
    latitude: 48.14,
    longitude: 11.58,
    timeZone: "Europe/Berlin",
    partner: { birthDate: "1990-01-31", birthTime: null, birthPlace: "Wien" },
    whenModelsFail: "fail",
    startAt: inThreeDays,
  });
  expect(status).toBe(202);
  const row = await on.ledger.findReading(String(body.jobId), anna.id);
  expect(row).toMatchObject({ depth: "professional", style: "ruhig", language: "en" });
  expect(new Date(row?.dueAt ?? 0).toISOString()).toBe(inThreeDays);
});

const longContext = "x".repeat(4_001);
test.each([
  ["an impossible date", { birthDate: "1987-02-30" }, "birthDate", "impossible_date"],
  ["a date in another form", { birthDate: "14.05.1987" }, "birthDate", "invalid_date"],
  ["an impossible time", { birthTime: "25:00" }, "birthTime", "invalid_time"],
  ["a time of the wrong type", { birthTime: 930 }, "birthTime", "wrong_type"],
  ["no time", { birthTime: undefined }, "birthTime", "required"],
  ["no place", { birthPlace: undefined }, "birthPlace", "place_missing"],
  ["an unknown place", { birthPlace: "Qwxzvbnm" }, "birthPlace", "unknown_place"],
  ["an unknown zone", { timeZone: "Europe/Atlantis" }, "timeZone", "unknown_zone"],
  [
    "a zone that contradicts the place",
    { timeZone: "America/New_York" },
    "timeZone",
    "zone_contradicts_place",
  ],
  [
    "a zone that contradicts the partner's place",
    { partner: { ...goodOrder, timeZone: "America/New_York" } },
    "partner.timeZone",
    "zone_contradicts_place",
  ],
  ["a key with a control character", { idempotencyKey: "a\0b" }, "idempotencyKey", "invalid_key"],
  [
    "a time that the clock showed twice",
    { birthDate: "1995-09-24", birthTime: "02:30" },
    "birthTime",
    "ambiguous_local_time",
  ],
  [
    "a time that the clock skipped",
    { birthDate: "1995-03-26", birthTime: "02:30" },
    "birthTime",
    "missing_local_time",
  ],
  ["a start before all time", { startAt: "0000-01-01T00:00:00Z" }, "startAt", "start_out_of_range"],
  [
    "a start that never comes",
    { startAt: "9999-12-31T23:59:59Z" },
    "startAt",
    "start_out_of_range",
  ],
  ["an unknown agent", { agentId: "astro" }, "agentId", "not_an_option"],
  ["an unknown depth", { depth: "deep" }, "depth", "not_an_option"],
  ["an unknown style", { style: "laut" }, "style", "not_an_option"],
  ["a long context", { context: longContext }, "context", "context_too_long"],
  ["a context that is no text", { context: ["a"] }, "context", "wrong_type"],
  ["a field that we do not know", { name: "Anna" }, "name", "unknown_field"],
  ["a user", { userId: "018f3a5e-7c1e-4b7a-9c55-9d2f4f0c8a11" }, "userId", "unknown_field"],
  ["a status", { status: "completed" }, "status", "unknown_field"],
  [
    "a partner of an unknown place",
    { partner: { ...goodOrder, birthPlace: "Qwxzvbnm" } },
    "partner.birthPlace",
    "unknown_place",
  ],
  [
    "a partner without a place",
    { partner: { birthDate: "1990-01-31", birthTime: null } },
    "partner.birthPlace",
    "place_missing",
  ],
])(
  "%s is refused with the field and what to do, and nothing is stored",
  async (_, change, field, code) => {
    const before = await openReadings();
    const { status, headers, body } = await order({ ...goodOrder, ...change });
    expect(status).toBe(400);
    expect(headers.get("content-type")).toBe("application/problem+json");
    const problem = problemSchema.parse(body);
    expect(problem).toMatchObject({
      code: "invalid_order",
      requestId: headers.get("x-request-id"),
    });
    expect(problem.issues).toContainEqual(expect.objectContaining({ path: field, code }));
    expect(await openReadings()).toBe(before);
  },
);

test("wrong places of both people are named together", async () => {
  const nowhere = { ...goodOrder, birthPlace: "Qwxzvbnm" };
  const { body } = await order({ ...nowhere, partner: nowhere });
  const issues = problemSchema.parse(body).issues ?? [];
  expect(issues.map(({ path }) => path)).toEqual(["birthPlace", "partner.birthPlace"]);
});

test("an ambiguous time names the offsets to choose from, and one of them is taken", async () => {
  const twice = { ...goodOrder, birthDate: "1995-09-24", birthTime: "02:30" };
  const [issue] = problemSchema.parse((await order(twice)).body).issues ?? [];
  expect(issue?.candidates).toEqual(["+02:00", "+01:00"]);
  expect(issue?.message).toContain("+01:00");
  const { status } = await order({ ...twice, utcOffset: "+01:00" });
  expect(status).toBe(202);
});

test.each([
  ["order", { language: "en" }, {}, /^The order is not valid/],
  ["header", {}, { "accept-language": "en-GB,en;q=0.9" }, /^The order is not valid/],
  ["product", {}, {}, /^Die Bestellung ist so nicht gültig/],
])("a refusal speaks the language of the %s", async (_, change, headers, words) => {
  const { body } = await order({ ...goodOrder, ...change, birthDate: "x" }, { headers });
  expect(body.detail).toMatch(words);
});

test.each(["[]", '"text"', "null", "1"])("the body %s is an invalid order", async (body) => {
  const answer = await order(body);
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ code: "invalid_order", issues: [{ path: "" }] });
});

test.each(["", "{", '{"a":'])("the body %o is said not to be JSON", async (body) => {
  const answer = await order(body);
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({
    code: "invalid_request",
    issues: [{ path: "", code: "invalid_json" }],
  });
});

test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])(
  "a body of the type %o is refused",
  async (type) => {
    const { status, body } = await order(goodOrder, { headers: { "content-type": type } });
    expect(status).toBe(415);
    expect(body.code).toBe("unsupported_media_type");
  },
);

test("a body above 64 kB is refused, with and without a declared length", async () => {
  const big = { ...goodOrder, context: "x".repeat(70_000) };
  const declared = await order(big, { headers: { "content-length": "70100" } });
  const streamed = await order(big);
  expect([declared.status, streamed.status]).toEqual([413, 413]);
  expect(streamed.body.code).toBe("payload_too_large");
});

test("the same key with the same order is the same reading, wherever the key stands", async () => {
  const key = "form-1";
  const first = await order(
    { ...goodOrder, context: "crisis" },
    { headers: { "idempotency-key": key } },
  );
  const again = await order({ ...goodOrder, context: "crisis", idempotencyKey: key });
  expect(first.body).toMatchObject({ replayed: false });
  expect(again.status).toBe(202);
  expect(again.body).toEqual({ ...first.body, replayed: true });
});

test("twenty equal orders at once with one key are one reading", async () => {
  const before = await openReadings(ben);
  const headers = { "idempotency-key": "double-click" };
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => order(goodOrder, { token: ben.accessToken, headers })),
  );
  expect(new Set(answers.map(({ body }) => body.jobId)).size).toBe(1);
  expect(answers.filter(({ body }) => body.replayed === false)).toHaveLength(1);
  expect(await openReadings(ben)).toBe(before + 1);
});

test("the same key with another order is a conflict; another person's key is none", async () => {
  const headers = { "idempotency-key": "form-2" };
  await order(goodOrder, { headers });
  const other = await order({ ...goodOrder, birthTime: "09:31" }, { headers });
  expect(other.status).toBe(409);
  expect(other.body.code).toBe("idempotency_conflict");
  const bens = await order(
    { ...goodOrder, birthTime: "09:31" },
    { headers, token: ben.accessToken },
  );
  expect(bens.status).toBe(202);
});

test("more open readings than allowed are refused with when to come back", async () => {
  const carl = await on.stack.newUser();
  const orders = Array.from({ length: 51 }, () => order(goodOrder, { token: carl.accessToken }));
  const answers = await Promise.all(orders);
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(1);
  expect(refused[0]?.body.code).toBe("over_limit");
  expect(Number(refused[0]?.headers.get("retry-after"))).toBeGreaterThan(0);
});

const danger = "Ich will nicht mehr leben und habe vor, mich umzubringen.";

test("danger goes to the crisis agent, whatever was asked for, with help lines at once", async () => {
  const { body } = await order({ ...goodOrder, agentId: "business", context: danger });
  expect(body).toMatchObject({
    agentId: "crisis",
    selection: { asked: "business", danger: true },
    notices: [{ kind: "help-lines", text: expect.stringContaining("0800") }],
  });
  const log = await on.ledger.allEvents(String(body.jobId));
  expect(log.map(({ event }) => event.type)).toEqual(["accepted", "selected", "notice"]);
});

test("help lines also come with an order that is refused", async () => {
  const wrong = await order({ ...goodOrder, birthDate: "x", context: danger });
  const nobody = await order({ ...goodOrder, context: danger }, { token: "" });
  const headers = { "content-type": "text/plain" };
  const plain = await order({ ...goodOrder, context: danger }, { headers });
  const broken = await order(JSON.stringify({ ...goodOrder, context: danger }).slice(0, -1));
  const large = await order({ ...goodOrder, context: `${danger} ${"x".repeat(70_000)}` });
  const answers = [wrong, nobody, plain, broken, large];
  expect(answers.map(({ status }) => status)).toEqual([400, 401, 415, 400, 413]);
  for (const { body } of answers) {
    expect(body.notices).toEqual([expect.objectContaining({ kind: "help-lines" })]);
  }
});

test("help lines come where JSON writes letters as numbers, and not for any text", async () => {
  const send = async (context: string) => {
    const json = JSON.stringify({ context: `${context} ${"x".repeat(70_000)}` });
    const { body } = await order(json.replaceAll("ö", "\\u00f6"));
    return body.notices;
  };
  expect(await send("Ich möchte mich töten.")).toHaveLength(1);
  expect(await send("Wie werde ich im Beruf sichtbar?")).toBeUndefined();
});

test.each(agentIds)("the address of the %s agent orders from it", async (agentId) => {
  const { status, body } = await on.send(`/api/coach/agents/reading-${agentId}`, {
    token: anna.accessToken,
    body: goodOrder,
  });
  expect(status).toBe(202);
  expect(body).toMatchObject({ agentId, selection: { asked: agentId } });
});

test("an agent's address refuses another agent in the body and takes its own", async () => {
  const send = (agentId: string) =>
    on.send("/api/coach/agents/reading-business", {
      token: anna.accessToken,
      body: { ...goodOrder, agentId },
    });
  const other = await send("crisis");
  expect(other.status).toBe(400);
  expect(other.body.issues).toEqual([
    expect.objectContaining({ path: "agentId", code: "agent_differs" }),
  ]);
  expect((await send("business")).status).toBe(202);
});

test("an order in the queue carries ids only", async () => {
  const { body } = await order({ ...goodOrder, context: "Geheimes Wort Rhabarber" });
  const redis = on.redis();
  try {
    const jobs = await redis.keys(`*${body.jobId}*`);
    expect(jobs.length).toBeGreaterThan(0);
    for (const job of jobs) {
      const fields = JSON.stringify(await redis.hgetall(job));
      expect(fields).not.toMatch(/Rhabarber|1987|München|Munich/);
    }
  } finally {
    redis.disconnect();
  }
});

test("no log line carries what a person wrote or when they were born", () => {
  const log = JSON.stringify(on.lines);
  expect(log).toContain("request");
  expect(log).not.toMatch(/1987-05-14|Rhabarber|umzubringen|München/);
});
