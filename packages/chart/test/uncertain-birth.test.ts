import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longitudeOf } from "../src/ephemeris/longitude.ts";
import { factIdsOf } from "../src/facts/claims-of.ts";
import { calculateChart, chartOfBirth, chartSchema, factsOf, planetIds } from "../src/index.ts";
import { cellChanges } from "../src/interval/cell-changes.ts";
import { statesBetween } from "../src/interval/states-between.ts";
import { cellIndex } from "../src/wheel.ts";
import { instants, isoOf } from "./support/arbitraries.ts";

const minute = 60_000;
const day = 86_400_000;

const idsAt = (instant: number) => {
  const { personality, design } = calculateChart(isoOf(instant));
  return new Set(factIdsOf(personality, design));
};

test("what is certain holds at any instant of the interval; what holds there is certain or listed", () => {
  const parts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: 4,
    maxLength: 4,
  });
  fc.assert(
    fc.property(instants, fc.integer({ min: minute, max: day }), parts, (from, length, parts) => {
      const birth = chartOfBirth({
        utc: isoOf(from + Math.floor(length / 2)),
        from: isoOf(from),
        to: isoOf(from + length),
      });
      const certain = factsOf(birth).filter(({ certainty }) => certainty === "certain");
      const certainIds = new Set(certain.map(({ id }) => id));
      for (const part of parts) {
        const ids = idsAt(from + Math.round(part * length));
        for (const id of certainIds) expect(ids).toContain(id);
        for (const id of ids) expect(certainIds.has(id) || birth.uncertain.has(id)).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});

test("every uncertain fact is found by looking at every minute, where it lasts a minute", () => {
  const from = Date.UTC(1987, 4, 14, 6);
  const to = from + 120 * minute;
  const seen = Array.from({ length: 121 }, (_, index) => idsAt(from + index * minute));
  const all = new Set(seen.flatMap((ids) => [...ids]));
  const changing = [...all].filter((id) => !seen.every((ids) => ids.has(id)));
  const { uncertain } = chartOfBirth({ utc: isoOf(from), from: isoOf(from), to: isoOf(to) });
  expect([...uncertain].sort()).toEqual(changing.sort());
  expect(changing.length).toBeGreaterThan(0);
});

test("each uncertain fact holds in its windows and nowhere else, right to a second", () => {
  const second = 1_000;
  fc.assert(
    fc.property(instants, fc.integer({ min: minute, max: day }), (from, length) => {
      const to = from + length;
      const birth = chartOfBirth({ utc: isoOf(from), from: isoOf(from), to: isoOf(to) });
      expect([...(birth.windows?.keys() ?? [])]).toEqual([...birth.uncertain]);
      for (const [id, windows] of birth.windows ?? []) {
        for (const [index, window] of windows.entries()) {
          const [start, end] = [Date.parse(window.from), Date.parse(window.to)];
          const next = windows[index + 1];
          if (end - start > 2 * second) {
            expect(idsAt(start + second)).toContain(id);
            expect(idsAt(end - second)).toContain(id);
          }
          if (start > from + second && index === 0) expect(idsAt(start - second)).not.toContain(id);
          const gap = next ? Date.parse(next.from) - end : to - end;
          if (gap > 2 * second) expect(idsAt(end + second)).not.toContain(id);
        }
      }
    }),
    { numRuns: 12 },
  );
});

describe("a birth at an exact time", () => {
  const utc = "1987-05-14T07:30:00Z";
  const birth = chartOfBirth({ utc, from: utc, to: utc, tzVersion: "2026a" });

  test("is the plain chart, with nothing uncertain", () => {
    expect(birth).toEqual({ chart: calculateChart(utc, "2026a"), uncertain: new Set() });
  });
});

describe("a birth within an hour", () => {
  const utc = "1987-05-14T07:30:00Z";
  const birth = chartOfBirth({ utc, from: "1987-05-14T07:00:00Z", to: "1987-05-14T08:00:00Z" });

  test("has the chart of the assumed time, without arrows", () => {
    const exact = calculateChart(utc);
    expect(birth.chart).toEqual({ ...exact, variables: null, certainty: "interval" });
    expect(chartSchema.parse(birth.chart)).toEqual(birth.chart);
  });

  test("must lie in the interval, and the interval within a week", () => {
    const outside = { utc, from: "1987-05-14T08:00:00Z", to: "1987-05-14T09:00:00Z" };
    expect(() => chartOfBirth(outside)).toThrow(RangeError);
    const endless = { utc, from: "1987-05-01T00:00:00Z", to: "1987-06-01T00:00:00Z" };
    expect(() => chartOfBirth(endless)).toThrow(RangeError);
  });
});

test("the states of an interval begin and end with those of its ends", () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: minute, max: day }), (from, length) => {
      const states = statesBetween(from, from + length);
      const [first, last] = [states.at(0), states.at(-1)];
      for (const [state, instant] of [
        [first, from],
        [last, from + length],
      ] as const) {
        const chart = calculateChart(isoOf(instant));
        for (const planet of planetIds) {
          const { gate, line } = chart.personality[planet];
          expect(state?.personality[planet]).toEqual({ gate, line });
          const design = chart.design[planet];
          expect(state?.design[planet]).toEqual({ gate: design.gate, line: design.line });
        }
      }
    }),
    { numRuns: 20 },
  );
});

describe("Mercury turning back at an edge on 1975-01-30", () => {
  // It leaves its line at 05:25 UTC and is back in it at 16:09.
  const from = Date.UTC(1975, 0, 30, 5, 20);
  const to = Date.UTC(1975, 0, 30, 16, 20);
  const cellOf = (instant: number) => cellIndex(longitudeOf("mercury", instant));

  test("shows both changes, though the line at both ends is the same", () => {
    expect(cellOf(from)).toBe(cellOf(to));
    const changes = cellChanges("mercury", from, to);
    expect(changes).toHaveLength(2);
    for (const { instant, cell } of changes) {
      expect(cellOf(instant)).toBe(cell);
      expect(cellOf(instant - 2)).not.toBe(cell);
    }
  });

  test("makes Mercury's line uncertain", () => {
    const { chart, uncertain } = chartOfBirth({
      utc: isoOf(from),
      from: isoOf(from),
      to: isoOf(to),
    });
    const { gate, line } = chart.personality.mercury;
    expect(uncertain).toContain(`activation:personality:mercury:${gate}.${line}`);
  });
});

test("through a whole retrograde season each change moves Mercury by one line", () => {
  const changes = cellChanges("mercury", Date.UTC(2020, 8, 1), Date.UTC(2020, 11, 1));
  const steps = changes
    .slice(1)
    .map(({ cell }, index) => (cell - (changes[index]?.cell ?? 0) + 384) % 384);
  expect(new Set(steps)).toEqual(new Set([1, 383]));
});
