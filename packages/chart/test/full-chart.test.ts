import fc from "fast-check";
import { expect, test } from "vitest";
import { type Chart, calculateChart, chartOfBirth, fullChartSchema } from "../src/index.ts";
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
