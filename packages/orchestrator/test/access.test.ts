import { calculateChart, publicChart } from "@ck/chart";
import type { TestUser } from "@ck/test-kit";
import superjson from "superjson";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { restRoutes } from "../src/rest/rest-routes.ts";
import { appRouter } from "../src/router/app-router.ts";
import { playWorker } from "./support/play-worker.ts";
import { readStream } from "./support/read-stream.ts";
import {
  goodOrder,
  requestTo,
  startOrchestrator,
  type TestOrchestrator,
} from "./support/start-orchestrator.ts";

const callers = ["anonymous", "other", "owner", "service", "powerless", "revoked"] as const;
type Caller = (typeof callers)[number];

/** HTTP statuses, in the order of `callers`: nobody, another person, the owner, and three keys. */
type Row = {
  expected: readonly [number, number, number, number, number, number];
  /** A server says for whom: whether the input needs the owner's id. */
  namesOwner?: boolean;
};
const everybody: Row = { expected: [200, 200, 200, 200, 200, 200] };
const ownReading: Row = { expected: [401, 404, 200, 200, 403, 401] };
// The reading is not finished: who may see it is told so (409), everybody else nothing.
const unfinishedReading: Row = { expected: [401, 404, 409, 409, 403, 401] };
const unfailedReading: Row = { expected: [401, 404, 409, 409, 403, 401] };

const procedures: Record<string, Row & { input?: (jobId: string) => object }> = {
  "orchestrator.execute": {
    expected: [401, 200, 200, 200, 403, 401],
    input: () => goodOrder,
    namesOwner: true,
  },
  "orchestrator.status": { ...ownReading, input: (jobId) => ({ jobId }) },
  "orchestrator.result": { ...ownReading, input: (jobId) => ({ jobId, partial: true }) },
  "orchestrator.receipt": { ...unfinishedReading, input: (jobId) => ({ jobId }) },
  "orchestrator.markdown": { ...ownReading, input: (jobId) => ({ jobId }) },
  "orchestrator.watch": { ...ownReading, input: (jobId) => ({ jobId }) },
  "orchestrator.cancel": { ...ownReading, input: (jobId) => ({ jobId }) },
  // The reading has not failed: who may redrive it is told so (409), everybody else nothing.
  "orchestrator.redrive": { ...unfailedReading, input: (jobId) => ({ jobId }) },
  "orchestrator.list": {
    expected: [401, 200, 200, 200, 403, 401],
    input: () => ({}),
    namesOwner: true,
  },
  "agents.list": everybody,
  "agents.select": { ...everybody, input: () => ({ text: "business" }) },
  "charts.calculate": { expected: [401, 200, 200, 200, 200, 401], input: () => goodOrder },
  "places.search": { ...everybody, input: () => ({ query: "Wien" }) },
};

const orders: Row & { body: object } = {
  expected: [401, 202, 202, 202, 403, 401],
  body: goodOrder,
  namesOwner: true,
};
const routes: Record<string, Row & { body?: object; query?: Record<string, string> }> = {
  "post /api/orchestrator/execute": orders,
  "post /api/coach/agents/reading-business": orders,
  "post /api/coach/agents/reading-relationship": orders,
  "post /api/coach/agents/reading-crisis": orders,
  "post /api/coach/agents/reading-personality": orders,
  "get /api/orchestrator/status/{jobId}": ownReading,
  "get /api/orchestrator/result/{jobId}": { ...ownReading, query: { partial: "true" } },
  "get /api/orchestrator/receipt/{jobId}": unfinishedReading,
  "get /api/orchestrator/events/{jobId}": ownReading,
  "post /api/orchestrator/cancel/{jobId}": ownReading,
  "post /api/orchestrator/redrive/{jobId}": unfailedReading,
  "get /api/orchestrator/readings": {
    expected: [401, 200, 200, 200, 403, 401],
    namesOwner: true,
  },
  "get /api/orchestrator/agents": everybody,
  "post /api/reading/generate": {
    expected: [401, 403, 403, 202, 403, 401],
    body: goodOrder,
    namesOwner: true,
  },
  "get /api/reading/{readingId}": ownReading,
  "get /livez": everybody,
  "get /readyz": everybody,
};

let on: TestOrchestrator;
let owner: TestUser;
let tokens: Record<Caller, string | null>;
let jobId: string;
beforeAll(async () => {
  on = await startOrchestrator();
  owner = await on.stack.newUser();
  const other = await on.stack.newUser();
  const revoked = await on.newServiceKey(["readings:read", "readings:write"]);
  for (const { id } of (await on.ledger.listServiceKeys()).slice(-1)) {
    await on.ledger.revokeServiceKey(id);
  }
  tokens = {
    anonymous: null,
    other: other.accessToken,
    owner: owner.accessToken,
    service: await on.newServiceKey(["readings:read", "readings:write"]),
    powerless: await on.newServiceKey([]),
    revoked,
  };
  const { body } = await on.send("/api/orchestrator/execute", {
    token: owner.accessToken,
    body: goodOrder,
  });
  jobId = String(body.jobId);
});
afterAll(() => on.stop());

const namesOwner = (caller: Caller, row: Row) =>
  row.namesOwner && !["other", "owner"].includes(caller) ? { userId: owner.id } : {};

/** The status of an answer; of a stream that refuses: the status that it tells. */
async function statusOf(response: Response): Promise<number> {
  if (!response.headers.get("content-type")?.startsWith("text/event-stream")) {
    await response.body?.cancel();
    return response.status;
  }
  for await (const { event, data } of readStream(response)) {
    if (data === undefined || event === "connected") continue;
    return Number(/"httpStatus":(\d+)/.exec(data)?.[1] ?? response.status);
  }
  return response.status;
}

async function callProcedure(path: string, caller: Caller): Promise<number> {
  const row = procedures[path];
  if (!row) throw new Error("A procedure without a row.");
  const given = row.input && { ...row.input(jobId), ...namesOwner(caller, row) };
  const input = superjson.serialize(given);
  const isMutation = mutations.has(path);
  const query = isMutation ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  return statusOf(
    await on.orchestrator.fetch(
      requestTo(`/api/trpc/${path}${query}`, {
        token: tokens[caller],
        ...(isMutation ? { body: input } : {}),
      }),
    ),
  );
}
const mutations = new Set(["orchestrator.execute", "orchestrator.cancel", "orchestrator.redrive"]);

async function callRoute(name: string, caller: Caller): Promise<number> {
  const row = routes[name];
  const [method = "", path = ""] = name.split(" ");
  if (!row) throw new Error("A route without a row.");
  const named = namesOwner(caller, row);
  const query = new URLSearchParams({ ...row.query, ...(row.body ? {} : named) });
  return statusOf(
    await on.orchestrator.fetch(
      requestTo(`${path.replace(/\{\w+\}/, jobId)}?${query}`, {
        method: method.toUpperCase(),
        token: tokens[caller],
        ...(row.body ? { body: { ...row.body, ...named } } : {}),
      }),
    ),
  );
}

test("every procedure and every route has a row", () => {
  expect(Object.keys(procedures).sort()).toEqual(Object.keys(appRouter._def.procedures).sort());
  const served = restRoutes.map(({ method, path }) => `${method} ${path}`);
  expect(Object.keys(routes).sort()).toEqual(served.sort());
});

describe.each(callers.map((caller, n) => [caller, n] as const))("%s", (caller, n) => {
  test.each(Object.keys(procedures))("calls %s and is answered as the table says", async (path) => {
    expect(await callProcedure(path, caller)).toBe(procedures[path]?.expected[n]);
  });

  test.each(Object.keys(routes))("sends %s and is answered as the table says", async (name) => {
    expect(await callRoute(name, caller)).toBe(routes[name]?.expected[n]);
  });
});

test("missing and foreign readings are answered with the same words", async () => {
  const send = (id: string) =>
    on.send(`/api/orchestrator/status/${id}`, {
      token: tokens.other,
      headers: { "x-request-id": "same-request" },
    });
  const foreign = await send(jobId);
  expect(foreign.headers.get("cache-control")).toBe("no-store");
  const missing = await send(crypto.randomUUID());
  expect(foreign.body).toEqual(missing.body);
});

test("a list shows nobody else's readings", async () => {
  const other = await on.stack.newUser();
  const { body } = await on.send("/api/orchestrator/readings", { token: other.accessToken });
  expect(body).toEqual({ items: [], nextCursor: null });
});

test("a server must say for whom, and a person may not", async () => {
  const path = "/api/orchestrator/execute";
  const server = await on.send(path, { token: tokens.service, body: goodOrder });
  expect(server.body.issues).toEqual([
    expect.objectContaining({ path: "userId", code: "required" }),
  ]);
  const person = await on.send(path, {
    token: tokens.other,
    body: { ...goodOrder, userId: owner.id },
  });
  expect(person.body.issues).toEqual([
    expect.objectContaining({ path: "userId", code: "unknown_field" }),
  ]);
  const list = await on.send("/api/orchestrator/readings", { token: tokens.service });
  expect(list.body.issues).toEqual([expect.objectContaining({ path: "userId", code: "required" })]);
});

test("a server may bring the chart of the birth; what it says follows from its activations", async () => {
  const path = "/api/orchestrator/execute";
  const utc = "1987-05-14T07:30:00.000Z";
  const chart = { ...calculateChart(utc), type: "reflector" };
  const body = { ...goodOrder, userId: owner.id, chart };
  const ordered = await on.send(path, { token: tokens.service, body });
  expect(ordered.status).toBe(202);
  const worker = await playWorker({ ...on, readingId: String(ordered.body.jobId) });
  const { personality, design } = publicChart(calculateChart(utc));
  expect(worker.order.chart).toEqual({ personality, design });
});

test("a chart that cannot be is refused, and so is one from a person", async () => {
  const path = "/api/orchestrator/execute";
  const chart = publicChart(calculateChart("1987-05-14T07:30:00.000Z"));
  const impossible = {
    ...chart,
    design: { ...chart.design, earth: chart.design.sun },
  };
  const server = await on.send(path, {
    token: tokens.service,
    body: { ...goodOrder, userId: owner.id, chart: impossible },
  });
  expect([server.status, server.body.issues]).toEqual([
    400,
    [expect.objectContaining({ path: "chart", code: "impossible_chart" })],
  ]);
  const person = await on.send(path, { token: tokens.other, body: { ...goodOrder, chart } });
  expect([person.status, person.body.issues]).toEqual([
    400,
    [expect.objectContaining({ path: "chart", code: "unknown_field" })],
  ]);
});

test.each(["", "Bearer", "Bearer x", "Bearer ck_unknown", "Basic abc"])(
  "the Authorization header %o is nobody's",
  async (authorization) => {
    const { status, headers, body } = await on.send("/api/orchestrator/readings", {
      headers: { authorization },
    });
    expect([status, body.code]).toEqual([401, "unauthenticated"]);
    expect(headers.get("www-authenticate")).toBe("Bearer");
  },
);

test("the publishable and the secret key of the database sign nobody in", async () => {
  for (const token of [on.stack.publishableKey, on.stack.secretKey]) {
    expect((await on.send("/api/orchestrator/readings", { token })).status).toBe(401);
  }
});

test("an account that was erased is nobody's, for people and for servers", async () => {
  const gone = await on.stack.newUser();
  const sql = on.sql();
  await sql`delete from auth.users where id = ${gone.id}`;
  await sql.end();
  const path = "/api/orchestrator/execute";
  const person = await on.send(path, { token: gone.accessToken, body: goodOrder });
  expect([person.status, person.body.code]).toEqual([401, "unauthenticated"]);
  const server = await on.send(path, {
    token: tokens.service,
    body: { ...goodOrder, userId: gone.id },
  });
  expect([server.status, server.body.issues]).toEqual([
    400,
    [expect.objectContaining({ path: "userId", code: "unknown_user" })],
  ]);
});

test("a session cookie signs in, but not for a change that another site asks for", async () => {
  const session = JSON.stringify({ access_token: owner.accessToken });
  const cookie = `sb-test-auth-token=base64-${Buffer.from(session).toString("base64url")}`;
  const order = (headers: Record<string, string>) =>
    on.send("/api/orchestrator/execute", { body: goodOrder, headers: { cookie, ...headers } });
  expect((await order({})).status).toBe(202);
  expect((await order({ "sec-fetch-site": "cross-site" })).status).toBe(401);
});
