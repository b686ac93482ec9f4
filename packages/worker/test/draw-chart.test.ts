import { calculateChart, chartOfBirth, factsOf, givenChartSchema, publicChart } from "@ck/chart";
import type { AcceptedOrder } from "@ck/contracts";
import { expect, test } from "vitest";
import { createDifferenceCount } from "../src/chart/count-differences.ts";
import { embeddedCharts } from "../src/chart/embedded.ts";
import { sleep } from "../src/patience.ts";
import { drawChart } from "../src/steps/draw-chart.ts";

const instant = (utc: string) => ({
  utc,
  from: utc,
  to: utc,
  zone: "UTC",
  placeLabel: null,
  tzVersion: "none",
  notes: [],
});
const birth = instant("1987-05-14T07:30:00Z");
const order: AcceptedOrder = {
  agentId: "relationship",
  context: "",
  depth: "basic",
  style: "klar",
  language: "de",
  birth,
  partner: instant("1990-01-31T12:00:00Z"),
  chart: null,
  whenModelsFail: "compose",
};

const silent = () => {};
const drawn = (changes: Partial<AcceptedOrder> = {}, charts = embeddedCharts) =>
  drawChart(
    { id: "r", order: { ...order, ...changes }, signal: new AbortController().signal },
    {
      charts,
      logger: { debug: silent, info: silent, warn: silent, error: silent },
      sleep,
      random: () => 0.5,
      countDifferences: createDifferenceCount(),
    },
  );

test("a reading rests on the charts of both births", async () => {
  const both = await drawn();
  expect(both?.chart).toEqual(publicChart(calculateChart(birth.utc)));
  expect(both?.partner).toEqual(publicChart(calculateChart("1990-01-31T12:00:00Z")));
  expect(both?.facts).toEqual(factsOf(chartOfBirth(birth), chartOfBirth(order.partner ?? birth)));
});

test("a chart that came with the order is taken for the first person, and doubted where it differs", async () => {
  const chart = givenChartSchema.parse(calculateChart("1987-05-15T07:30:00Z"));
  const [given, own] = [await drawn({ chart }), await drawn()];
  expect(given?.chart).toMatchObject(chart);
  expect(given?.partner).toEqual(own?.partner);
  const ours = new Set(own?.facts.map(({ id }) => id));
  const sure = given?.facts.filter(({ certainty }) => certainty === "certain") ?? [];
  expect(sure.length).toBeGreaterThan(0);
  for (const { id } of sure) expect(ours).toContain(id);
  expect(given?.facts.length).toBeGreaterThan(sure.length);
});

test("hours are those of the local clock, of each person whose time is not exact, and of nobody else", async () => {
  const day = {
    ...birth,
    from: "1987-05-13T22:00:00Z",
    to: "1987-05-14T21:59:00Z",
    zone: "Europe/Berlin",
  };
  expect((await drawn())?.windows).toEqual([]);
  const ofA = (await drawn({ birth: day }))?.windows ?? [];
  expect(ofA).toContainEqual({ factId: "type:projector", from: "00:00", to: "03:53" });
  const ofB = (await drawn({ partner: day }))?.windows ?? [];
  expect(ofB).toEqual(ofA.map(({ factId, ...hours }) => ({ factId: `b.${factId}`, ...hours })));
});

test.each([
  ["that cannot be read", { ...birth, utc: "gestern" }],
  ["that contradict each other", { ...birth, from: "1990-01-01T00:00:00Z", to: birth.utc }],
])("instants %s give no chart", async (_, wrong) => {
  expect(await drawn({ birth: wrong })).toBeNull();
  expect(await drawn({ partner: wrong })).toBeNull();
});
