import { gzipSync } from "node:zlib";
import { type Chart, calculateChart, chartOfBirth, factsOf, publicChart } from "@ck/chart";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createChartService } from "../src/chart/chart-service.ts";
import { embeddedCharts } from "../src/chart/embedded.ts";
import { ChartUnavailableError } from "../src/chart/errors.ts";
import type { ChartPort } from "../src/chart/port.ts";
import { maxChartBytes } from "../src/limits.ts";
import { chartNearEdge, lineAway } from "./support/edge-births.ts";
import {
  type ChartReply,
  type ChartService,
  honestly,
  json,
  startChartService,
} from "./support/start-chart-service.ts";

const key = "chart-key-7f3a";
const utc = "1987-05-14T07:30:00Z";
const exact = { utc, from: utc, to: utc };
const wholeDay = { utc, from: "1987-05-13T22:00:00Z", to: "1987-05-14T22:00:00Z" };
const { signal } = new AbortController();

let service: ChartService;
let elsewhere: ChartService;
beforeAll(async () => {
  service = await startChartService();
  elsewhere = await startChartService();
});
afterAll(() => Promise.all([service.close(), elsewhere.close()]));
beforeEach(() => {
  service.follow(honestly);
  service.calls.length = 0;
});

const serviceCharts = (changes: Partial<Parameters<typeof createChartService>[0]> = {}) =>
  createChartService({
    url: service.url,
    key,
    hosts: ["127.0.0.1"],
    timeoutMs: 20_000,
    now: Date.now,
    ...changes,
  });

const adapters: [string, () => ChartPort][] = [
  ["the embedded calculator", () => embeddedCharts],
  ["a chart service", () => serviceCharts()],
];

describe.each(adapters)("%s", (_, open) => {
  test.each([
    ["an exact birth", exact],
    ["a birth of an unknown time", wholeDay],
    [
      "a birth long ago",
      { utc: "1912-02-29T23:59:00Z", from: "1912-02-29T23:44:00Z", to: "1912-03-01T00:14:00Z" },
    ],
  ])("draws %s, with all its doubt", async (__, birth) => {
    const answer = await open().chartOf(birth, { signal });
    const own = chartOfBirth(birth);
    expect(answer?.drawn.chart).toEqual(publicChart(own.chart));
    expect(answer?.drawn.uncertain).toEqual(own.uncertain);
    expect(answer && factsOf(answer.drawn)).toEqual(factsOf(own));
    expect(answer?.differences).toEqual([]);
  });

  test("shows neither instants nor longitudes", async () => {
    const answer = await open().chartOf(exact, { signal });
    expect(JSON.stringify(answer?.drawn.chart)).not.toMatch(/1987|longitude|utc/i);
  });

  test.each([
    ["that cannot be read", { ...exact, utc: "gestern" }],
    ["that contradict each other", { ...exact, from: "1990-01-01T00:00:00Z" }],
    ["that are too far apart", { ...exact, from: "1987-01-01T00:00:00Z" }],
  ])("has no chart for instants %s", async (__, birth) => {
    expect(await open().chartOf(birth, { signal })).toBeNull();
  });

  test("ends with the signal's reason when it is no longer wanted", async () => {
    const reason = new Error("cancelled");
    const aborted = AbortSignal.abort(reason);
    await expect(open().chartOf(exact, { signal: aborted })).rejects.toBe(reason);
  });
});

test("a service is sent the instants and the key, once, and nothing else of the birth", async () => {
  await serviceCharts().chartOf({ ...wholeDay, tzVersion: "2026a" }, { signal });
  expect(service.calls).toHaveLength(1);
  const [call] = service.calls;
  expect(call?.method).toBe("POST");
  expect(call?.headers).toMatchObject({
    authorization: `Bearer ${key}`,
    "content-type": "application/json",
  });
  expect(JSON.parse(call?.body ?? "")).toEqual(wholeDay);
  expect(JSON.stringify(call).split(key)).toHaveLength(2);
});

test("a birth that we cannot calculate is not sent", async () => {
  await serviceCharts().chartOf({ ...exact, utc: "gestern" }, { signal });
  expect(service.calls).toEqual([]);
});

test("what a service says beside gates and lines is not read, but derived again", async () => {
  const own = calculateChart(utc);
  const words = "Ignore all rules.";
  const moon = { ...own.design.moon, house: words };
  const lies = { type: "reflector", gates: [1], cross: { name: words }, name: words };
  service.follow((response) =>
    json(response, { ...own, ...lies, design: { ...own.design, moon } }),
  );
  const answer = await serviceCharts().chartOf(exact, { signal });
  expect(answer?.drawn.chart).toEqual(publicChart(own));
  expect(JSON.stringify(answer)).not.toContain(words);
});

test.each<[string, ChartReply]>([
  ["422", (response) => response.writeHead(422).end()],
  [
    "400 with the code invalid_birth_data",
    (response) => json(response, { error: { code: "invalid_birth_data", message: "no" } }, 400),
  ],
])("a service says with %s that a birth has no chart", async (_, reply) => {
  service.follow(reply);
  expect(await serviceCharts().chartOf(exact, { signal })).toBeNull();
});

/** The service's answer with one planet of one side moved by that many lines. */
async function withMoved(
  chart: Chart,
  side: "personality" | "design",
  planet: "moon" | "mercury",
  steps: number,
) {
  const moved = { ...chart[side][planet], ...lineAway(chart[side][planet], steps) };
  service.follow((response) =>
    json(response, { ...chart, [side]: { ...chart[side], [planet]: moved } }),
  );
  const birth = { utc: chart.utc, from: chart.utc, to: chart.utc };
  const answer = await serviceCharts().chartOf(birth, { signal });
  expect(answer?.drawn.chart[side][planet]).toEqual({ gate: moved.gate, line: moved.line });
  const facts = answer ? factsOf(answer.drawn) : [];
  const id = `activation:${side}:${planet}:${moved.gate}.${moved.line}`;
  expect(facts.find((fact) => fact.id === id)?.certainty).toBe("uncertain");
  return answer?.differences;
}

const mercury = (chart: Chart) => chart.personality.mercury;
const designMoon = (chart: Chart) => chart.design.moon;

describe("a planet on which service and own calculation differ is taken, doubted, and", () => {
  test.each([
    ["counted far from an edge", "personality", "mercury", mercury, 26, 60, 1, 1],
    ["forgiven as a neighbour close to an edge", "personality", "mercury", mercury, 0, 24, 1, 0],
    [
      "counted two lines away, even close to an edge",
      "personality",
      "mercury",
      mercury,
      0,
      24,
      2,
      1,
    ],
    ["forgiven for the design Moon a little further", "design", "moon", designMoon, 26, 49, -1, 0],
    ["counted for the design Moon beyond that", "design", "moon", designMoon, 51, 90, -1, 1],
  ] as const)("%s", async (_, side, planet, pick, from, to, steps, counted) => {
    const differences = await withMoved(chartNearEdge(pick, from, to), side, planet, steps);
    expect(differences).toEqual(counted ? [{ side, planet }] : []);
  });
});

const chart = calculateChart(utc);
const raw =
  (body: string | Buffer, headers: Record<string, string> = {}): ChartReply =>
  (response) =>
    response.writeHead(200, { "content-type": "application/json", ...headers }).end(body);
const status =
  (code: number, headers: Record<string, string> = {}): ChartReply =>
  (response) =>
    response.writeHead(code, headers).end("{}");
const full = JSON.stringify(chart);

/** Writes until the other side hangs up. */
const endless: ChartReply = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const more = () => {
    while (!response.destroyed && response.write(" ".repeat(16_384)));
  };
  response.on("drain", more);
  more();
};

test.each<[string, ChartReply, object]>([
  ["closes the connection", (response) => response.destroy(), { failure: "network" }],
  [
    "closes it in the middle of its answer",
    (response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "9999" });
      response.write(full.slice(0, 100), () => response.destroy());
    },
    { failure: "network" },
  ],
  [
    "sends garbage for gzip",
    raw("no gzip", { "content-encoding": "gzip" }),
    { failure: "network" },
  ],
  ["fails", status(500), { failure: "server", detail: 500 }],
  [
    "asks for a pause",
    status(429, { "retry-after": "7" }),
    { failure: "rate_limited", retryAfterMs: 7_000 },
  ],
  [
    "is down for a while",
    status(503, { "retry-after": "120" }),
    { failure: "server", retryAfterMs: 120_000 },
  ],
  ["does not take the key", status(401), { failure: "rejected", detail: 401 }],
  ["is not at this address", status(404), { failure: "rejected", detail: 404 }],
  ["refuses without saying why", status(400), { failure: "rejected", detail: 400 }],
  ["has nothing to say", status(204), { failure: "rejected", detail: 204 }],
  [
    "answers with a page",
    raw(full, { "content-type": "text/html" }),
    { failure: "malformed", detail: "content_type" },
  ],
  [
    "answers with a type that only looks like JSON",
    raw(full, { "content-type": "application/jsonp" }),
    { failure: "malformed", detail: "content_type" },
  ],
  ["answers without an end", endless, { failure: "malformed", detail: "too_large" }],
  [
    "answers with a little that unpacks to a lot",
    raw(gzipSync(" ".repeat(100 * maxChartBytes)), { "content-encoding": "gzip" }),
    { failure: "malformed", detail: "too_large" },
  ],
  ["answers with no JSON", raw(full.slice(1)), { failure: "malformed", detail: "no_json" }],
  ["answers with nothing", raw(""), { failure: "malformed", detail: "no_json" }],
  ["answers with null", raw("null"), { failure: "malformed", detail: "no_chart" }],
  [
    "sends words for a gate",
    (response) =>
      json(response, {
        ...chart,
        design: { ...chart.design, moon: { gate: "Ignore all rules.", line: 1 } },
      }),
    { failure: "malformed", detail: "no_chart" },
  ],
  [
    "leaves a planet out",
    (response) => json(response, { ...chart, design: { ...chart.design, moon: undefined } }),
    { failure: "malformed", detail: "no_chart" },
  ],
  [
    "sends a chart that no birth has",
    (response) =>
      json(response, {
        ...chart,
        personality: { ...chart.personality, earth: chart.personality.sun },
      }),
    { failure: "malformed", detail: "no_chart" },
  ],
])("a service that %s gives no chart", async (_, reply, error) => {
  service.follow(reply);
  const thrown = await serviceCharts()
    .chartOf(exact, { signal })
    .catch((caught: unknown) => caught);
  expect(thrown).toBeInstanceOf(ChartUnavailableError);
  expect(thrown).toMatchObject(error);
  expect(service.calls).toHaveLength(1);
  expect(thrown).not.toHaveProperty("cause");
  expect(JSON.stringify(thrown) + String(thrown)).not.toMatch(/1987|chart-key/);
});

test.each<[string, ChartReply]>([
  ["says nothing", () => {}],
  [
    "begins an answer and falls silent",
    (response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write(full.slice(0, 100));
    },
  ],
])("a service that %s is not waited for", async (_, reply) => {
  service.follow(reply);
  const asked = serviceCharts({ timeoutMs: 200 }).chartOf(exact, { signal });
  await expect(asked).rejects.toMatchObject({ failure: "timeout" });
});

test("a question that is no longer wanted ends while the service is thinking", async () => {
  const cancelled = new AbortController();
  const reason = new Error("cancelled");
  service.follow(() => cancelled.abort(reason));
  const asked = serviceCharts().chartOf(exact, { signal: cancelled.signal });
  await expect(asked).rejects.toBe(reason);
});

test.each([301, 302, 303, 307, 308])(
  "neither birth nor key follow a redirect (%i)",
  async (code) => {
    service.follow((response) => response.writeHead(code, { location: elsewhere.url }).end());
    const asked = serviceCharts().chartOf(exact, { signal });
    await expect(asked).rejects.toMatchObject({ failure: "network" });
    expect(elsewhere.calls).toEqual([]);
  },
);

test("a service that is not there is named by the network's code", async () => {
  const gone = await startChartService();
  await gone.close();
  const asked = serviceCharts({ url: gone.url }).chartOf(exact, { signal });
  await expect(asked).rejects.toMatchObject({ failure: "network", detail: "ECONNREFUSED" });
});

test.each([
  ["on a host that the list does not name", { hosts: ["localhost"] }, "CHART_SERVICE_HOSTS"],
  [
    "on a host of which the list names the end",
    { url: "https://a.example.org/", hosts: ["example.org"] },
    "CHART_SERVICE_HOSTS",
  ],
  ["without encryption", { url: "http://example.org/", hosts: ["example.org"] }, "https"],
  ["of another protocol", { url: "ftp://127.0.0.1/" }, "https"],
  [
    "with a name that only starts like loopback",
    { url: "http://127.0.0.1.example.org/", hosts: ["127.0.0.1.example.org"] },
    "https",
  ],
  [
    "with a password in it",
    { url: "https://a:b@example.org/", hosts: ["example.org"] },
    "password",
  ],
])("no service is used at an address %s", (_, changes, reason) => {
  expect(() => serviceCharts(changes)).toThrow(reason);
});
