import { calculateChart, publicChart } from "@ck/chart";
import { writeWholeReading } from "@ck/test-kit";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createChartService } from "../src/chart/chart-service.ts";
import { longestDelayMs, nextTryDelayMs, triesPerChart } from "../src/limits.ts";
import { lineAway, withMoved } from "./support/edge-births.ts";
import { type Bench, startBench } from "./support/start-bench.ts";
import {
  type ChartReply,
  type ChartService,
  honestly,
  json,
  startChartService,
} from "./support/start-chart-service.ts";

const key = "chart-key-7f3a";
const own = calculateChart("1987-05-14T07:30:00Z");

let on: Bench;
let service: ChartService;
beforeAll(async () => {
  on = await startBench();
  service = await startChartService();
  on.deps.charts = createChartService({
    url: service.url,
    key,
    hosts: ["127.0.0.1"],
    timeoutMs: 20_000,
    now: Date.now,
  });
  on.stub.follow((request) => ({ kind: "stream", text: writeWholeReading(request) }));
});
afterAll(async () => {
  // All tests of this file together: whatever the service did, no log line quotes birth or key.
  expect(JSON.stringify(on.lines)).not.toMatch(/1987|1990|07:30|chart-key|longitude/);
  expect(on.lines.length).toBeGreaterThan(0);
  await Promise.all([on.stop(), service.close()]);
});
beforeEach(() => {
  service.follow(honestly);
  service.calls.length = 0;
});

const chartIn = async (readingId: string) =>
  (await on.log(readingId)).find((event) => event.type === "chart");

const refusal =
  (status: number, headers: Record<string, string> = {}): ChartReply =>
  (response) =>
    response.writeHead(status, headers).end();

test("a reading whose chart service is away waits for it, and goes on when it is back", async () => {
  const readingId = await on.order();
  await service.close();
  for (let outage = 1; outage <= 4; outage += 1) {
    const left = await on.work(readingId);
    expect(left).toMatchObject({ status: "pending", attempts: 0, bought: [] });
    const wait = Date.parse(left.dueAt) - Date.parse(left.updatedAt);
    expect(wait).toBeGreaterThanOrEqual(nextTryDelayMs);
  }
  expect((await on.log(readingId)).at(-1)).toMatchObject({
    type: "waiting",
    code: "chart_unavailable",
  });
  expect(await chartIn(readingId)).toBeUndefined();

  await service.open();
  expect(await on.work(readingId)).toMatchObject({ status: "completed", attempts: 1 });
  expect(await chartIn(readingId)).toMatchObject({ chart: publicChart(own) });
});

test.each<[string, ChartReply, object, number]>([
  ["fails", refusal(500), { status: "pending", attempts: 0 }, triesPerChart],
  ["asks for a pause", refusal(429), { status: "pending", attempts: 0 }, triesPerChart],
  [
    "asks for a long pause",
    refusal(503, { "retry-after": "600" }),
    { status: "pending", attempts: 0 },
    1,
  ],
  [
    "answers with a page",
    (response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>Soon."),
    { status: "pending", attempts: 0 },
    triesPerChart,
  ],
  [
    "answers with a chart that contradicts itself",
    (response) => json(response, { ...own, type: "reflector" }),
    { status: "pending", attempts: 1 },
    1,
  ],
  [
    "leads elsewhere",
    refusal(308, { location: "https://example.org/" }),
    { status: "pending", attempts: 1 },
    1,
  ],
  ["does not take the key", refusal(401), { status: "pending", attempts: 1 }, 1],
  [
    "says that the birth is wrong",
    refusal(422),
    { status: "failed", failureCode: "invalid_birth_data" },
    1,
  ],
])("when a chart service %s, no other chart is taken", async (_, reply, end, calls) => {
  const readingId = await on.order();
  service.follow(reply);
  expect(await on.work(readingId)).toMatchObject({ ...end, bought: [] });
  expect(service.calls).toHaveLength(calls);
  expect(await chartIn(readingId)).toBeUndefined();
});

test("a service that has only wrong charts ends a reading after its last attempt", async () => {
  const readingId = await on.order();
  service.follow((response) => json(response, { ...own, house: 12 }));
  let left = await on.work(readingId);
  while (left.status === "pending") left = await on.work(readingId);
  expect(left).toMatchObject({ status: "failed", failureCode: "chart_unavailable", bought: [] });
  const said = on.lines.filter(({ fields }) => fields.readingId === readingId);
  const details = said.flatMap(({ fields }) => ("failure" in fields ? [fields] : []));
  expect(details.length).toBe(service.calls.length);
  expect(details[0]).toMatchObject({ failure: "wrong_chart", detail: "unrecognized_keys" });
});

test("a service that fails once is asked again, and the reading is written", async () => {
  const readingId = await on.order();
  service.follow((response) => {
    service.follow(honestly);
    response.writeHead(502).end();
  });
  expect(await on.work(readingId)).toMatchObject({ status: "completed" });
  expect(service.calls).toHaveLength(2);
});

test.each([
  ["600.0005", 600_000, 601_000],
  ["99999999999", longestDelayMs, longestDelayMs + 1_000],
])(
  "a pause of %s seconds that a service asks for is kept, within bounds",
  async (asked, from, to) => {
    const readingId = await on.order();
    service.follow(refusal(503, { "retry-after": asked }));
    const left = await on.work(readingId);
    const wait = Date.parse(left.dueAt) - Date.parse(left.updatedAt);
    expect(wait).toBeGreaterThanOrEqual(from);
    expect(wait).toBeLessThan(to);
  },
);

/** A service whose Moon of the birth stands elsewhere. */
const withOtherMoon: ChartReply = (response) => {
  json(response, withMoved(own, "personality", "moon", 100));
};

test("a reading rests on the service's activations, doubts what differs, and says so in the log", async () => {
  const readings = [await on.order(), await on.order()];
  service.follow(withOtherMoon);
  const before = on.lines.length;
  for (const readingId of readings) {
    expect(await on.work(readingId)).toMatchObject({ status: "completed" });
    const moon = lineAway(own.personality.moon, 100);
    const stored = await chartIn(readingId);
    expect(stored?.chart.personality.moon).toEqual(moon);
    const id = `activation:personality:moon:${moon.gate}.${moon.line}`;
    expect(stored?.facts.find((fact) => fact.id === id)?.certainty).toBe("uncertain");
  }
  const said = on.lines.slice(before).filter(({ fields }) => "chartDifferences" in fields);
  const line = { chartDifferences: 1, planets: ["personality moon"] };
  expect(said.map(({ fields }) => fields)).toEqual(
    readings.map((readingId, index) => ({ readingId, ...line, chartDifferencesTotal: index + 1 })),
  );
});

test("a reading that goes on keeps the chart that it began with", async () => {
  const readingId = await on.order();
  service.follow(withOtherMoon);
  on.stub.follow(() => ({ kind: "status", status: 503 }));
  expect(await on.work(readingId)).toMatchObject({ status: "pending" });
  on.stub.follow((request) => ({ kind: "stream", text: writeWholeReading(request) }));
  service.follow(honestly);
  service.calls.length = 0;
  expect(await on.work(readingId)).toMatchObject({ status: "completed" });
  expect(service.calls).toEqual([]);
  const charts = (await on.log(readingId)).filter(({ type }) => type === "chart");
  expect(charts).toHaveLength(1);
});

test("a birth whose chart came with the order is not sent to the service", async () => {
  const { personality, design } = publicChart(own);
  const readingId = await on.order({ chart: { personality, design } });
  expect(await on.work(readingId)).toMatchObject({ status: "completed" });
  expect(service.calls).toEqual([]);
});

test("a cancelled reading does not wait for the service", async () => {
  const readingId = await on.order();
  service.follow(() => on.deps.inWork.get(readingId)?.interrupt("lost"));
  // Lost: whoever has it now says how it goes on.
  expect(await on.work(readingId)).toMatchObject({ status: "processing" });
  expect(service.calls).toHaveLength(1);
  const said = (await on.log(readingId)).map(({ type }) => type);
  expect(said).not.toContain("waiting");
  expect(said).not.toContain("chart");
});
