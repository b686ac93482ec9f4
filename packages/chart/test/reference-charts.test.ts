import { describe, expect, test } from "vitest";
import {
  type Chart,
  calculateChart,
  chartSchema,
  crossTitle,
  planetIds,
  typeOf,
} from "../src/index.ts";
import { type ReferenceChart, reference } from "./support/data.ts";

const arcSecond = 1 / 3600;

/** How close to an edge two ephemerides may disagree: measured, the design Moon being the worst. */
function toleranceOf(side: string, planet: string): number {
  return (side === "design" && planet === "moon" ? 50 : 25) * arcSecond;
}

const cellsOf = (chart: Chart) =>
  activationsOf((side, planet) => {
    const { gate, line } = chart[side][planet];
    return `${gate}.${line}`;
  });

const expectedCellsOf = (chart: ReferenceChart) =>
  activationsOf((side, planet) => chart[side][planet].split(".").slice(0, 2).join("."));

function activationsOf<Value>(
  read: (side: "personality" | "design", planet: (typeof planetIds)[number]) => Value,
) {
  const sides = ["personality", "design"] as const;
  return sides.flatMap((side) =>
    planetIds.map((planet) => ({ side, planet, value: read(side, planet) })),
  );
}

/** Reference charts whose every gate and line we find too: all that is derived must be equal. */
const agreeing = reference.charts.filter((expected) => {
  const cells = cellsOf(calculateChart(expected.utc));
  return expectedCellsOf(expected).every(({ value }, index) => cells[index]?.value === value);
});

describe.each(reference.charts)("$id ($utc)", (expected) => {
  const chart = calculateChart(expected.utc);

  test("is a chart by its schema", () => {
    expect(chartSchema.parse(chart)).toEqual(chart);
  });

  test("has the gates and lines of Swiss Ephemeris, but for edges", () => {
    const cells = cellsOf(chart);
    const wrong = expectedCellsOf(expected).filter(({ side, planet, value }, index) => {
      const far = chart[side][planet].edgeDistance > toleranceOf(side, planet);
      return far && cells[index]?.value !== value;
    });
    expect(wrong).toEqual([]);
  });

  test("has its longitudes to half an arc minute", () => {
    const off = activationsOf((side, planet) => {
      const way = Math.abs(chart[side][planet].longitude - expected.longitudes[side][planet]);
      return Math.min(way, 360 - way);
    }).filter(({ side, planet, value }) => value > toleranceOf(side, planet));
    expect(off).toEqual([]);
  });

  test("has its design instant to two minutes", () => {
    const seconds = (Date.parse(chart.designUtc) - Date.parse(expected.designUtc)) / 1000;
    expect(Math.abs(seconds)).toBeLessThan(120);
  });
});

test("nearly every reference chart agrees in every gate and line", () => {
  expect(agreeing.length).toBeGreaterThanOrEqual(reference.charts.length - 1);
});

describe.each(agreeing)("$id, derived", (expected) => {
  const chart = calculateChart(expected.utc);

  test("gates, channels, centres and definition", () => {
    expect(chart.gates).toEqual(expected.gates);
    expect([...chart.channels].sort()).toEqual([...expected.channels].sort());
    expect([...chart.definedCenters].sort()).toEqual([...expected.definedCenters].sort());
    expect(chart.definition).toBe(expected.definition);
  });

  test("type, authority, profile and cross", () => {
    expect(typeOf(chart.type).name.en).toBe(expected.type);
    if (expected.authority !== null) expect(chart.authority).toBe(expected.authority);
    expect(chart.profile).toBe(expected.profile);
    const [sun, earth, designSun, designEarth] = chart.cross.gates;
    const title = crossTitle(chart.cross.angle, sun, "en");
    expect(`${title} (${sun}/${earth} | ${designSun}/${designEarth})`).toBe(expected.cross);
  });
});
