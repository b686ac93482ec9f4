import { calculateChart, chartOfBirth, factsOf, givenChartSchema, publicChart } from "@ck/chart";
import type { AcceptedOrder } from "@ck/contracts";
import { expect, test } from "vitest";
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

test("a reading rests on the charts of both births", () => {
  const drawn = drawChart(order);
  expect(drawn?.chart).toEqual(publicChart(calculateChart(birth.utc)));
  expect(drawn?.partner).toEqual(publicChart(calculateChart("1990-01-31T12:00:00Z")));
  expect(drawn?.facts).toEqual(factsOf(chartOfBirth(birth), chartOfBirth(order.partner ?? birth)));
});

test("a chart that came with the order is taken for the first person, and doubted where it differs", () => {
  const chart = givenChartSchema.parse(calculateChart("1987-05-15T07:30:00Z"));
  const drawn = drawChart({ ...order, chart });
  expect(drawn?.chart).toMatchObject(chart);
  expect(drawn?.partner).toEqual(drawChart(order)?.partner);
  const ours = new Set(drawChart(order)?.facts.map(({ id }) => id));
  const sure = drawn?.facts.filter(({ certainty }) => certainty === "certain") ?? [];
  expect(sure.length).toBeGreaterThan(0);
  for (const { id } of sure) expect(ours).toContain(id);
  expect(drawn?.facts.length).toBeGreaterThan(sure.length);
});

test.each([
  ["that cannot be read", { ...birth, utc: "gestern" }],
  ["that contradict each other", { ...birth, from: "1990-01-01T00:00:00Z", to: birth.utc }],
])("instants %s give no chart", (_, wrong) => {
  expect(drawChart({ ...order, birth: wrong })).toBeNull();
});
