import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gates, wheelOrder } from "../src/index.ts";
import { activationAt, cellAt, cellIndex, cellStart } from "../src/wheel.ts";
import { publishedTables } from "./support/data.ts";

const longitudes = fc.double({ min: 0, max: 360, maxExcluded: true, noNaN: true });

describe("the wheel", () => {
  test("has each gate once, in the published order", () => {
    expect(wheelOrder).toEqual(publishedTables.wheelOrder);
    expect([...wheelOrder].sort((a, b) => a - b)).toEqual(gates.map(({ gate }) => gate));
  });

  test.each(publishedTables.gates)("gate $gate starts at $startLongitude", (published) => {
    const { gate, line, edgeDistance } = activationAt(published.startLongitude);
    expect({ gate, line, edgeDistance }).toEqual({
      gate: published.gate,
      line: 1,
      edgeDistance: 0,
    });
  });

  test.each([
    { name: "0 degrees Aries", longitude: 0, gate: 25, line: 2 },
    { name: "13°15' Aquarius", longitude: 313.25, gate: 13, line: 1 },
    { name: "18°52'29\" Aquarius", longitude: 318.8747, gate: 13, line: 6 },
    { name: "0°07'30\" Pisces", longitude: 330.125, gate: 55, line: 1 },
    { name: "3°52'30\" Aries", longitude: 3.875, gate: 17, line: 1 },
  ])("$name is $gate.$line", ({ longitude, gate, line }) => {
    expect(activationAt(longitude)).toMatchObject({ gate, line });
  });

  test.each(publishedTables.gates)(
    "gate $opposite is opposite to gate $gate",
    ({ startLongitude, opposite }) => {
      expect(activationAt(startLongitude + 182).gate).toBe(opposite);
    },
  );
});

test("all parts of an activation are in range, and the cell holds the longitude", () => {
  fc.assert(
    fc.property(longitudes, (longitude) => {
      const { gate, line, color, tone, base, edgeDistance } = activationAt(longitude);
      for (const part of [color, tone]) expect([1, 2, 3, 4, 5, 6]).toContain(part);
      expect([1, 2, 3, 4, 5]).toContain(base);
      expect(edgeDistance).toBeLessThanOrEqual(360 / 384 / 2);
      expect(cellAt(cellIndex(longitude))).toEqual({ gate, line });
    }),
  );
});

test("a cell begins where the next longitude of it is found", () => {
  const cells = Array.from({ length: 384 }, (_, index) => index);
  expect(cells.map((cell) => cellIndex(cellStart(cell) + 1e-9))).toEqual(cells);
});
