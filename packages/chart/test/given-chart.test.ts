import fc from "fast-check";
import { expect, test } from "vitest";
import {
  adoptChart,
  calculateChart,
  chartOfBirth,
  crossOf,
  derive,
  factsOf,
  type GivenChart,
  givenChartSchema,
  publicChart,
} from "../src/index.ts";
import { cellAt, cellCount, oppositeOf } from "../src/wheel.ts";
import { births } from "./support/arbitraries.ts";

const utc = "1987-05-14T07:30:00Z";
const own = chartOfBirth({ utc, from: utc, to: utc });
const given = givenChartSchema.parse(own.chart);

const withSide = (side: keyof GivenChart, change: Partial<GivenChart["design"]>) => ({
  ...given,
  [side]: { ...given[side], ...change },
});

test("every chart that we calculate can be given, as it is and as it is shown", () => {
  fc.assert(
    fc.property(births, (birth) => {
      const chart = calculateChart(birth);
      const read = givenChartSchema.parse(chart);
      expect(read).toEqual(givenChartSchema.parse(publicChart(chart)));
      expect(read.personality).toEqual(publicChart(chart).personality);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ["a planet is missing", { ...given, design: { ...given.design, moon: undefined } }],
  ["a gate does not exist", withSide("design", { moon: { gate: 65, line: 1 } })],
  ["a line does not exist", withSide("design", { moon: { gate: 1, line: 7 } })],
])("a chart is refused when %s", (_, chart) => {
  expect(givenChartSchema.safeParse(chart).success).toBe(false);
});

test.each([
  ["the Earth not opposite the Sun", withSide("personality", { earth: { gate: 1, line: 1 } })],
  ["the nodes not opposite each other", withSide("design", { southNode: { gate: 1, line: 1 } })],
])("a chart with %s is impossible", (_, chart) => {
  const { error } = givenChartSchema.safeParse(chart);
  expect(error?.issues.map(({ message }) => message)).toEqual(["impossible_chart"]);
});

test("a chart with a profile that no birth has is impossible", () => {
  const line = given.design.sun.line;
  const turned = {
    ...given,
    personality: {
      ...given.personality,
      sun: { ...given.personality.sun, line },
      earth: { ...given.personality.earth, line },
    },
  };
  expect(givenChartSchema.safeParse(turned).success).toBe(false);
});

test("a chart with a design Sun on the right line of another gate is impossible", () => {
  const elsewhere = [1, 7, 13, 44, 50].map((gate) => {
    const sun = { gate, line: given.design.sun.line };
    return withSide("design", { sun, earth: oppositeOf(sun) });
  });
  for (const chart of elsewhere) {
    const { error } = givenChartSchema.safeParse(chart);
    expect(error?.issues.map(({ message }) => message)).toEqual(["impossible_chart"]);
  }
});

test("of all pairs of Suns exactly those 88 degrees apart are possible, and have the cross of the table", () => {
  const { sun: _, earth: __, ...others } = given.design;
  const lines = Array.from({ length: cellCount }, (___, index) => cellAt(index));
  const sides = lines.map((sun) => ({ ...others, sun, earth: oppositeOf(sun) }));
  const behind = new Map<number, number>();
  for (const [index, personality] of sides.entries()) {
    for (const [place, design] of sides.entries()) {
      if (!givenChartSchema.safeParse({ personality, design }).success) continue;
      const { angle, gates } = derive(personality, design).cross;
      expect(gates).toEqual(crossOf(angle, personality.sun.gate).gates);
      const steps = (index - place + cellCount) % cellCount;
      behind.set(steps, (behind.get(steps) ?? 0) + 1);
    }
  }
  // 88 degrees are 93.9 lines.
  expect(behind).toEqual(
    new Map([
      [94, cellCount],
      [93, cellCount],
    ]),
  );
}, 60_000);

test("what else the charts of other calculators carry is left out", () => {
  const { moon } = own.chart.design;
  const foreign = {
    ...given,
    name: "A",
    houses: [],
    design: { ...given.design, chiron: moon, moon: { ...moon, color: 0, retrograde: false } },
  };
  expect(givenChartSchema.parse(foreign)).toEqual(given);
});

test("a given chart that equals ours changes nothing", () => {
  expect(factsOf(adoptChart(given, own))).toEqual(factsOf(own));
});

test("what a given chart says of its type is not read, but derived again", () => {
  const lying = givenChartSchema.parse({ ...own.chart, type: "reflector", authority: "lunar" });
  expect(adoptChart(lying, own).chart.type).toBe(own.chart.type);
});

test("where a given chart differs from ours, it is taken and nothing of the difference is certain", () => {
  const other = withSide("design", { moon: { gate: 41, line: 6 } });
  const facts = factsOf(adoptChart(other, own));
  const certaintyOf = (id: string) => facts.find((fact) => fact.id === id)?.certainty;
  expect(certaintyOf("activation:design:moon:41.6")).toBe("uncertain");
  expect(certaintyOf(`type:${own.chart.type}`)).toBe("certain");
  const ours = new Set(factsOf(own).map(({ id }) => id));
  for (const { id, certainty } of facts) {
    if (certainty === "certain") expect(ours).toContain(id);
  }
});
