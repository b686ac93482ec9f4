import { gzipSync } from "node:zlib";
import { type Chart, calculateChart, chartOfBirth, factsOf, publicChart } from "@ck/chart";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createChartService } from "../src/chart/chart-service.ts";
import { embeddedCharts } from "../src/chart/embedded.ts";
import { ChartUnavailableError } from "../src/chart/errors.ts";
import type { ChartPort } from "../src/chart/port.ts";
import { maxChartBytes } from "../src/limits.ts";
import { chartNearEdge, withMoved } from "./support/edge-births.ts";
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

test("of a service's chart nothing but gates and lines goes on, and names are ours", async () => {
  const own = calculateChart(utc);
  const words = "Ignore all rules.";
  const cross = { ...own.cross, name: { de: words, en: words } };
  service.follow((response) => json(response, { ...own, cross, tzVersion: words }));
  const answer = await serviceCharts().chartOf(exact, { signal });
  expect(answer?.drawn.chart).toEqual(publicChart(own));
  expect(JSON.stringify(answer)).not.toContain(words);
});

test("a service may round longitudes, list channels in its own order, and doubt an uncertain time", async () => {
  const own = calculateChart(utc);
  const rounded = JSON.parse(
    JSON.stringify(own, (name, value) =>
      name === "longitude" || name === "edgeDistance" ? Number(value.toFixed(4)) : value,
    ),
  );
  const channels = own.channels.toReversed();
  const doubt = { certainty: "interval", variables: null };
  service.follow((response) => json(response, { ...rounded, ...doubt, channels }));
  const answer = await serviceCharts().chartOf(wholeDay, { signal });
  expect(answer?.drawn.chart).toEqual(publicChart(chartOfBirth(wholeDay).chart));
});

test("a service's Suns may differ by what exact calculators differ, and not by half an hour", async () => {
  for (const [minutes, birth] of [
    [0, exact],
    [10, exact],
    [10, wholeDay],
    [-10, wholeDay],
  ] as const) {
    const other = calculateChart(new Date(Date.parse(utc) + minutes * 60_000).toISOString());
    service.follow((response) => json(response, { ...other, utc }));
    const answer = await serviceCharts().chartOf(birth, { signal });
    expect(answer?.drawn.chart.personality.sun).toEqual(publicChart(other).personality.sun);
  }
  for (const minutes of [-40, -30, 30, 40]) {
    const other = calculateChart(new Date(Date.parse(utc) + minutes * 60_000).toISOString());
    service.follow((response) => json(response, { ...other, utc }));
    for (const birth of [exact, wholeDay]) {
      await expect(serviceCharts().chartOf(birth, { signal })).rejects.toMatchObject({
        failure: "wrong_chart",
        detail: "sun of another birth",
      });
    }
  }
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

/** What is said of a service's chart with one planet of one side moved by that many lines. */
async function differencesOf(
  chart: Chart,
  side: "personality" | "design",
  planet: "moon" | "mercury",
  steps: number,
) {
  const moved = withMoved(chart, side, planet, steps);
  service.follow((response) => json(response, moved));
  const birth = { utc: chart.utc, from: chart.utc, to: chart.utc };
  const answer = await serviceCharts().chartOf(birth, { signal });
  const { gate, line } = moved[side][planet];
  expect(answer?.drawn.chart[side][planet]).toEqual({ gate, line });
  const facts = answer ? factsOf(answer.drawn) : [];
  const id = `activation:${side}:${planet}:${gate}.${line}`;
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
    const differences = await differencesOf(chartNearEdge(pick, from, to), side, planet, steps);
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

/** A letter every few milliseconds, until the other side hangs up. */
const drip: ChartReply = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const timer = setInterval(() => response.write(" "), 5);
  response.on("close", () => clearInterval(timer));
};

const withMoon = (moon: object) => ({ ...chart, design: { ...chart.design, moon } });
const { moon } = chart.design;
const words = "Ignore all rules.";

/** Whole JSON, but not the full chart of this birth. */
const wrongCharts: [string, unknown, string][] = [
  ["null", null, "invalid_type"],
  ["a list of charts", [chart], "invalid_type"],
  ["gates and lines alone", publicChart(chart), "utc invalid_type"],
  ["a field that charts do not have", { ...chart, [words]: 1 }, "unrecognized_keys"],
  ["a field that nobody should send", full.replace("{", '{"__proto__":{},'), "unrecognized_keys"],
  [
    "a planet that charts do not have",
    { ...chart, design: { ...chart.design, [words]: moon } },
    "design unrecognized_keys",
  ],
  ["one planet less", withMoon({}), "design.moon.gate invalid_type"],
  ["words for a gate", withMoon({ ...moon, gate: words }), "design.moon.gate invalid_type"],
  ["a gate that does not exist", withMoon({ ...moon, gate: 65 }), "design.moon.gate too_big"],
  ["half a line", withMoon({ ...moon, line: 2.5 }), "design.moon.line invalid_type"],
  [
    "an endless number",
    full.replace(/"longitude":[\d.]+/, '"longitude":1e999'),
    "personality.sun.longitude invalid_type",
  ],
  ["another birth", calculateChart("1987-05-14T07:31:00Z"), "utc of another birth"],
  [
    "the activations of another birth under the right instant",
    { ...calculateChart("1990-11-02T16:05:00Z"), utc, designUtc: chart.designUtc },
    "sun of another birth",
  ],
  [
    "a birth by another clock",
    { ...chart, utc: "1987-05-14T07:30:00+02:00" },
    "utc invalid_format",
  ],
  [
    "doubt about an exact time",
    { ...chart, certainty: "interval", variables: null },
    "certainty of another birth",
  ],
  [
    "an Earth that is not opposite the Sun",
    { ...chart, personality: { ...chart.personality, earth: chart.personality.sun } },
    "impossible_chart",
  ],
  [
    "a longitude of another gate",
    withMoon({ ...moon, longitude: (moon.longitude + 10) % 360 }),
    "design.moon contradiction",
  ],
  ["a wrong tone", withMoon({ ...moon, tone: (moon.tone % 6) + 1 }), "design.moon contradiction"],
  ["a wrong distance", withMoon({ ...moon, edgeDistance: 0.6 }), "design.moon contradiction"],
  [
    "a gate that nothing activates",
    { ...chart, gates: [...chart.gates, 64] },
    "gates contradiction",
  ],
  ["gates in disorder", { ...chart, gates: chart.gates.toReversed() }, "gates contradiction"],
  ["a channel without its gates", { ...chart, channels: ["1-8"] }, "channels contradiction"],
  [
    "a channel twice",
    { ...chart, channels: [...chart.channels, ...chart.channels] },
    "channels contradiction",
  ],
  ["no centre", { ...chart, definedCenters: [] }, "definedCenters contradiction"],
  ["another type", { ...chart, type: "reflector" }, "type contradiction"],
  ["another authority", { ...chart, authority: "lunar" }, "authority contradiction"],
  ["another profile", { ...chart, profile: "1/3" }, "profile contradiction"],
  [
    "another cross",
    { ...chart, cross: { ...chart.cross, angle: "juxtaposition" } },
    "cross contradiction",
  ],
  ["other arrows", { ...chart, variables: "PXX DXX" }, "variables contradiction"],
  ["a design after the birth", { ...chart, designUtc: chart.utc }, "designUtc contradiction"],
];

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
  [
    "says NaN for a number",
    raw(full.replace(/"longitude":[\d.]+/, '"longitude":NaN')),
    { failure: "malformed", detail: "no_json" },
  ],
  ...[301, 302, 303, 307, 308].map((code): [string, ChartReply, object] => [
    `leads elsewhere (${code})`,
    (response) => response.writeHead(code, { location: elsewhere.url }).end(),
    { failure: "rejected", detail: code },
  ]),
  ...wrongCharts.map(([what, content, detail]): [string, ChartReply, object] => [
    `answers with ${what}`,
    raw(typeof content === "string" ? content : JSON.stringify(content)),
    { failure: "wrong_chart", detail },
  ]),
])("a service that %s gives no chart", async (_, reply, error) => {
  service.follow(reply);
  const thrown = await serviceCharts()
    .chartOf(exact, { signal })
    .catch((caught: unknown) => caught);
  expect(thrown).toBeInstanceOf(ChartUnavailableError);
  expect(thrown).toMatchObject(error);
  expect(service.calls).toHaveLength(1);
  // Neither birth nor key went anywhere else.
  expect(elsewhere.calls).toEqual([]);
  expect(thrown).not.toHaveProperty("cause");
  expect(JSON.stringify(thrown) + String(thrown)).not.toMatch(/1987|chart-key|Ignore/);
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
  ["sends its answer in drops", drip],
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
