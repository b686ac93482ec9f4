import fc from "fast-check";
import { expect, test } from "vitest";
import { angleBetween } from "../src/ephemeris/degrees.ts";
import { computedBodies, longitudeOf } from "../src/ephemeris/longitude.ts";
import { instants } from "./support/arbitraries.ts";

// A second of the slowest body is about 1e-7 degrees: noise has to be below, or the instants at
// which it enters a line would be off by more.
test.each(computedBodies)("the way of %s is smooth from second to second", (body) => {
  const at = (instant: number) => longitudeOf(body, instant);
  fc.assert(
    fc.property(instants, (instant) => {
      const before = angleBetween(at(instant - 1_000), at(instant));
      const after = angleBetween(at(instant), at(instant + 1_000));
      expect(Math.abs(after - before)).toBeLessThan(1e-7);
    }),
    { numRuns: 200 },
  );
});
