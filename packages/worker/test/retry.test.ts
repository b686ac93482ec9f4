import fc from "fast-check";
import { expect, test } from "vitest";
import { backoffCapMs, retryAfterCapMs, retryAfterSpread } from "../src/limits.ts";
import { ModelError } from "../src/model/errors.ts";
import { pauseBeforeRetry } from "../src/model/retry.ts";

test.each(["quota", "rejected", "refused", "aborted", "over_ceiling"] as const)(
  "%s is not tried again with the same model",
  (failure) => {
    expect(pauseBeforeRetry(new ModelError(failure, ""), 0, () => 0.5)).toBeNull();
  },
);

test("pauses are random, grow and stay under the cap", () => {
  fc.assert(
    fc.property(fc.nat(50), fc.double({ min: 0, max: 0.999, noNaN: true }), (tried, random) => {
      const pause = pauseBeforeRetry(new ModelError("server", ""), tried, () => random);
      expect(pause).toBeGreaterThanOrEqual(0);
      expect(pause).toBeLessThan(backoffCapMs);
    }),
  );
  const longest = (tried: number) => pauseBeforeRetry(new ModelError("server", ""), tried, () => 1);
  expect(longest(1)).toBe(2 * (longest(0) ?? 0));
});

test("the provider's own pause is kept up to the cap; beyond it the next model is asked", () => {
  const asked = (retryAfterMs: number) =>
    pauseBeforeRetry(new ModelError("rate_limited", "", { retryAfterMs }), 0, () => 0.5);
  expect(asked(7_000)).toBeGreaterThanOrEqual(7_000);
  expect(asked(7_000)).toBeLessThanOrEqual(7_000 * (1 + retryAfterSpread));
  expect(asked(retryAfterCapMs + 1)).toBeNull();
});
