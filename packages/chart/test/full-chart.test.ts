import fc from "fast-check";
import { expect, test } from "vitest";
import { normalize } from "../src/ephemeris/degrees.ts";
import {
  type Chart,
  calculateChart,
  chartOfBirth,
  fullChartSchema,
  type PlanetId,
  type Side,
} from "../src/index.ts";
import { activationAt } from "../src/wheel.ts";
import { births } from "./support/arbitraries.ts";

/** As a service may send it, with longitudes of four decimals. */
const rounded = (chart: Chart): unknown =>
  JSON.parse(
    JSON.stringify(chart, (name, value) =>
      name === "longitude" || name === "edgeDistance" ? Number(value.toFixed(4)) : value,
    ),
    (name, value) => (name === "longitude" ? value % 360 : value),
  );

test("every chart that we calculate passes, rounded to four decimals too", () => {
  fc.assert(
    fc.property(births, (birth) => {
      const chart = calculateChart(birth);
      expect(fullChartSchema.parse(JSON.parse(JSON.stringify(chart)))).toEqual(chart);
      expect(fullChartSchema.safeParse(rounded(chart)).success).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test("so does the chart of an uncertain time, which has no arrows", () => {
  const [utc, from, to] = ["1987-05-14T07:30:00Z", "1987-05-13T22:00:00Z", "1987-05-14T22:00:00Z"];
  const { chart } = chartOfBirth({ utc, from, to });
  expect(fullChartSchema.parse(chart)).toEqual(chart);
  const { error } = fullChartSchema.safeParse({ ...chart, variables: "PLL DLL" });
  expect(error?.issues).toMatchObject([{ message: "contradiction", path: ["variables"] }]);
});

test("a chart that takes anything but words from the chart of another birth is refused there", () => {
  const compared = [
    "gates",
    "channels",
    "definedCenters",
    "type",
    "strategy",
    "signature",
    "notSelf",
    "authority",
    "profile",
    "definition",
    "cross",
    "variables",
  ] as const;
  fc.assert(
    fc.property(births, births, fc.constantFrom(...compared), (one, other, field) => {
      const [chart, foreign] = [calculateChart(one), calculateChart(other)];
      fc.pre(JSON.stringify(chart[field]) !== JSON.stringify(foreign[field]));
      const { error } = fullChartSchema.safeParse({ ...chart, [field]: foreign[field] });
      expect(error?.issues).toMatchObject([{ message: "contradiction", path: [field] }]);
    }),
    { numRuns: 200 },
  );
});

/** One activation moved along its own line, by so many arc seconds, and nothing else. */
function moved(chart: Chart, side: Side, planet: PlanetId, arcSeconds: number): Chart {
  const longitude = normalize(chart[side][planet].longitude + arcSeconds / 3_600);
  return { ...chart, [side]: { ...chart[side], [planet]: activationAt(longitude) } };
}

test.each<[Side, PlanetId, PlanetId[]]>([
  ["design", "sun", ["sun", "earth"]],
  ["design", "earth", ["earth"]],
  ["personality", "earth", ["earth"]],
  ["personality", "southNode", ["southNode"]],
  ["design", "southNode", ["southNode"]],
])("a %s %s one arc second from its angle is refused there", (side, planet, planets) => {
  // Far enough from every edge for the same gate, line, colour, tone and base.
  const chart = calculateChart("1987-05-14T07:30:00Z");
  const { error } = fullChartSchema.safeParse(moved(chart, side, planet, 1));
  const refused = planets.map((path) => ({ message: "contradiction", path: [side, path] }));
  expect(error?.issues).toMatchObject(refused);
  expect(fullChartSchema.safeParse(moved(chart, side, planet, 0.3)).success).toBe(true);
});

test("the Suns of two births do not make one chart, even where gates and lines are the same", () => {
  const [chart, later] = ["1987-05-14T07:30:00Z", "1987-05-14T08:30:00Z"].map((utc) =>
    calculateChart(utc),
  );
  if (!chart || !later) throw new Error("Two births make two charts.");
  const { sun, earth } = later.design;
  const mixed = { ...chart, design: { ...chart.design, sun, earth } };
  expect([mixed.cross, mixed.profile]).toEqual([later.cross, later.profile]);
  const { error } = fullChartSchema.safeParse({ ...mixed, variables: null, certainty: "interval" });
  expect(error?.issues).toMatchObject([{ path: ["design", "sun"] }]);
});
