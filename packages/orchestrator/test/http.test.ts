import { problemSchema } from "@ck/contracts";
import type { TestUser } from "@ck/test-kit";
import { createTRPCClient, httpBatchLink, TRPCClientError } from "@trpc/client";
import superjson from "superjson";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import type { AppRouter } from "../src/index.ts";
import { restRoutes } from "../src/rest/rest-routes.ts";
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

const client = (token?: string) =>
  createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({
        url: "http://orchestrator.test/api/trpc",
        transformer: superjson,
        headers: token ? { authorization: `Bearer ${token}` } : {},
        fetch: (url, { signal: _, ...init } = {}) => on.orchestrator.fetch(new Request(url, init)),
      }),
    ],
  });
const shapeSchema = z.looseObject({ problem: problemSchema });
async function problemOf(call: Promise<unknown>) {
  const error: unknown = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof TRPCClientError)) throw new Error("The call was not refused.");
  return { message: error.message, ...shapeSchema.parse(error.data) };
}

test("a typed client orders, follows and reads", async () => {
  const { orchestrator, agents, charts, places } = client(anna.accessToken);
  const [agentList, found] = await Promise.all([
    agents.list.query(),
    places.search.query({ query: "Münch" }),
  ]);
  expect(agentList.map(({ id }) => id)).toContain("crisis");
  expect(found[0]).toMatchObject({ name: "München", zone: "Europe/Berlin" });
  const { jobId } = await orchestrator.execute.mutate({ ...goodOrder, context: "business" });
  expect(await orchestrator.status.query({ jobId })).toMatchObject({ status: "pending" });
  expect(await orchestrator.list.query({})).toMatchObject({ items: [{ jobId }] });
  const chart = await charts.calculate.query(goodOrder);
  expect(chart.birth).toMatchObject({ zone: "Europe/Berlin" });
  expect(chart.facts.map(({ kind }) => kind)).toContain("authority");
});

test("a typed client is told what is wrong with each field", async () => {
  const wrong = client(anna.accessToken).orchestrator.execute.mutate({
    ...goodOrder,
    birthDate: "1987-02-30",
    language: "en",
  });
  const { message, problem, ...data } = await problemOf(wrong);
  expect(message).toBe(problem.detail);
  expect(problem).toMatchObject({
    code: "invalid_order",
    detail: expect.stringMatching(/^The order is not valid/),
    issues: [{ path: "birthDate", code: "impossible_date" }],
  });
  expect(data).toMatchObject({ code: "BAD_REQUEST", httpStatus: 400 });
  expect(data).not.toHaveProperty("stack");
});

test("a chart of wrong birth data is refused with the wrong field", async () => {
  const { charts } = client(anna.accessToken);
  const { problem } = await problemOf(
    charts.calculate.query({ ...goodOrder, birthPlace: "Qwxzvbnm" }),
  );
  expect(problem).toMatchObject({
    code: "invalid_request",
    issues: [{ path: "birthPlace", code: "unknown_place" }],
  });
  const incomplete = charts.calculate.query({ birthDate: "1987-05-14", birthTime: null });
  expect((await problemOf(incomplete)).problem.issues).toMatchObject([
    { path: "birthPlace", code: "place_missing" },
  ]);
});

test("nobody is told more than that they are not signed in", async () => {
  const { problem, ...data } = await problemOf(client().orchestrator.list.query({}));
  expect(problem.code).toBe("unauthenticated");
  expect(data).toMatchObject({ httpStatus: 401 });
});

test.each([
  ["GET", "/api/trpc/orchestrator.nothing", 404, "unknown_route", null],
  ["GET", "/api/trpc/orchestrator.execute", 405, "method_not_allowed", "POST"],
  ["POST", "/api/trpc/orchestrator.status", 405, "method_not_allowed", "GET"],
  ["GET", "/api/trpc/orchestrator.status?input={", 400, "invalid_request", null],
  ["GET", "/api/trpc/orchestrator.status", 400, "invalid_request", null],
])("%s %s is answered %i as tRPC does", async (method, path, status, code, allow) => {
  const body = method === "POST" ? {} : undefined;
  const answer = await on.send(path, { token: anna.accessToken, body });
  expect(answer.status).toBe(status);
  expect(answer.body).toMatchObject({ error: { json: { data: { problem: { code } } } } });
  expect(answer.headers.get("allow")).toBe(allow);
  expect(JSON.stringify(answer.body)).not.toContain("stack");
});

test("a call that is too large is refused as tRPC refuses, with help lines", async () => {
  const context = "Ich will nicht mehr leben und habe vor, mich umzubringen.";
  const order = { ...goodOrder, context: context.padEnd(70_000, " x") };
  const { problem, ...data } = await problemOf(client().orchestrator.execute.mutate(order));
  expect(problem).toMatchObject({
    code: "payload_too_large",
    notices: [{ kind: "help-lines" }],
  });
  expect(data).toMatchObject({ code: "PAYLOAD_TOO_LARGE", httpStatus: 413 });
});

test("a call that is too large is refused also where its path cannot be decoded", async () => {
  const answer = await on.send("/api/trpc/%zz", { body: "x".repeat(70_000) });
  expect(answer.status).toBe(413);
  expect(answer.body).toMatchObject({ error: { json: { data: { path: "%zz" } } } });
});

test.each([
  ["GET", "/", 404, "unknown_route"],
  ["GET", "/api/orchestrator", 404, "unknown_route"],
  ["GET", "/api/orchestrator/execute/", 404, "unknown_route"],
  ["GET", "/api/coach/agents/reading-astro", 404, "unknown_route"],
  ["GET", "/api/orchestrator/execute", 405, "method_not_allowed"],
  ["DELETE", "/api/orchestrator/execute", 405, "method_not_allowed"],
  ["PUT", "/api/coach/agents/reading-crisis", 405, "method_not_allowed"],
  ["GET", "/api/reading/generate", 400, "invalid_request"],
])("%s %s is answered %i as problem+json", async (method, path, status, code) => {
  const answer = await on.send(path, { method, token: anna.accessToken });
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(problemSchema.parse(answer.body)).toMatchObject({ status, code });
  if (status === 405) expect(answer.headers.get("allow")).toBe("POST");
});

test("every answer carries a request id: the proxy's, or a new one", async () => {
  const given = await on.send("/livez", { headers: { "x-request-id": "proxy-id-12345" } });
  expect(given.headers.get("x-request-id")).toBe("proxy-id-12345");
  const odd = await on.send("/nothing", { headers: { "x-request-id": "<script>" } });
  expect(odd.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  expect(odd.body.requestId).toBe(odd.headers.get("x-request-id"));
  expect(on.lines).toContainEqual(
    expect.objectContaining({ requestId: "proxy-id-12345", path: "/livez", status: 200 }),
  );
});

test("the API describes all of its addresses, and who may call them", async () => {
  const { status, body } = await on.send("/api/openapi.json");
  expect(status).toBe(200);
  const { openapi, paths } = z
    .looseObject({
      openapi: z.string(),
      paths: z.record(
        z.string(),
        z.record(z.string(), z.looseObject({ security: z.array(z.unknown()) })),
      ),
    })
    .parse(body);
  expect(openapi).toBe("3.1.0");
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { security }]) => [method, path, security.length === 0]),
  );
  expect(described.sort()).toEqual(
    restRoutes.map(({ method, path, isPublic = false }) => [method, path, isPublic]).sort(),
  );
  const references = JSON.stringify(body).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g);
  const { components } = z
    .looseObject({
      components: z.looseObject({
        schemas: z.record(z.string(), z.unknown()),
        securitySchemes: z.looseObject({ bearer: z.looseObject({}) }),
      }),
    })
    .parse(body);
  const names = [...references].map(([, name]) => name);
  expect(new Set(names)).toEqual(new Set(Object.keys(components.schemas)));
  expect(names).toContain("Problem");
});

test("what nobody foresaw is answered 500 without a word of its cause, and logged with it", async () => {
  const broken = on.create({
    ledger: {
      ...on.ledger,
      findReading: () => Promise.reject(new Error("secret detail")),
    },
  });
  const call = { token: anna.accessToken, headers: { "accept-language": "en" } };
  const answer = await on.send(`/api/orchestrator/status/${crypto.randomUUID()}`, call, broken);
  expect(answer.status).toBe(500);
  expect(answer.body).toMatchObject({
    code: "internal_error",
    detail: expect.stringContaining("request id"),
  });
  expect(JSON.stringify(answer.body)).not.toMatch(/secret detail|\.ts:/);
  const logged = on.lines.filter(
    ({ requestId, level }) => level === "error" && requestId === answer.body.requestId,
  );
  expect(logged).toHaveLength(1);
  expect(String(logged[0]?.err)).toContain("secret detail");
});
