import { describe, expect, test } from "vitest";
import { type Chart, calculateChart, centerStateOf, typeOf } from "../src/index.ts";
import { publishedCases } from "./support/data.ts";

/** "44.3" or 44 ("…Gate") for each named planet, in the shape of the case. */
function activationsLike(
  expected: Readonly<Record<string, string | number>>,
  side: Chart["personality"],
) {
  const read = (key: string) => {
    const entry = Object.entries(side).find(
      ([planet]) => key === planet || key === `${planet}Gate`,
    );
    if (entry === undefined) return undefined;
    const [planet, { gate, line }] = entry;
    return key === planet ? `${gate}.${line}` : gate;
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, read(key)]));
}

describe.each(publishedCases)("$id", ({ birth, expected }) => {
  const chart = calculateChart(birth.utc);

  test("has everything that the source says", () => {
    if (expected.type) expect(typeOf(chart.type).name.en).toBe(expected.type);
    if (expected.authority) expect(chart.authority).toBe(expected.authority);
    if (expected.profile) expect(chart.profile).toBe(expected.profile);
    if (expected.definition) expect(chart.definition).toBe(expected.definition);
    if (expected.crossGates) expect(chart.cross.gates).toEqual(expected.crossGates);
    if (expected.crossAngle) expect(chart.cross.angle).toBe(expected.crossAngle);
    if (expected.crossName) expect(chart.cross.name.en).toBe(expected.crossName);
    if (expected.channels)
      expect([...chart.channels].sort()).toEqual([...expected.channels].sort());
    expect(chart.gates).toEqual(expect.arrayContaining(expected.gatesInclude ?? []));
    expect(chart.definedCenters).toEqual(
      expect.arrayContaining(expected.definedCentersInclude ?? expected.definedCenters ?? []),
    );
    if (expected.definedCenters) {
      expect(chart.definedCenters).toHaveLength(expected.definedCenters.length);
    }
    for (const center of expected.openCentersInclude ?? []) {
      expect(centerStateOf(center, chart)).not.toBe("defined");
    }
    for (const side of ["personality", "design"] as const) {
      const stated = expected[side] ?? {};
      expect(activationsLike(stated, chart[side])).toEqual(stated);
    }
  });
});

const withDesign = publishedCases.flatMap(({ id, birth, expected }) => {
  const minute = expected.designUtcMinute;
  const design = expected.designUtc ?? (minute === undefined ? [] : `${minute}:30Z`);
  return [design].flat().map((stated) => ({ id, utc: birth.utc, stated }));
});

test.each(withDesign)("$id has the design instant that the source says", ({ utc, stated }) => {
  const seconds = (Date.parse(calculateChart(utc).designUtc) - Date.parse(stated)) / 1000;
  expect(Math.abs(seconds)).toBeLessThan(90);
});
