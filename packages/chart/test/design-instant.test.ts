import fc from "fast-check";
import { expect, test } from "vitest";
import { angleBetween, normalize } from "../src/ephemeris/degrees.ts";
import { birthOfDesign, designInstant } from "../src/ephemeris/design-instant.ts";
import { calculateChart } from "../src/index.ts";
import { births, instants } from "./support/arbitraries.ts";

const day = 86_400_000;

test("the design Sun stands 88 degrees before the birth Sun, to 1e-8 degrees", () => {
  fc.assert(
    fc.property(births, (utc) => {
      const { personality, design } = calculateChart(utc);
      const arc = normalize(personality.sun.longitude - design.sun.longitude);
      expect(Math.abs(arc - 88)).toBeLessThan(1e-8);
    }),
  );
});

test("the design lies 84 to 93 days before the birth", () => {
  fc.assert(
    fc.property(births, (utc) => {
      const { designUtc } = calculateChart(utc);
      const days = (Date.parse(utc) - Date.parse(designUtc)) / day;
      expect(days).toBeGreaterThan(84);
      expect(days).toBeLessThan(93);
    }),
  );
});

test("the birth of a design instant is the birth that has it", () => {
  fc.assert(
    fc.property(instants, (birth) => {
      expect(Math.abs(birthOfDesign(designInstant(birth)) - birth)).toBeLessThan(1);
    }),
  );
});

test("angles go the shortest way round the circle", () => {
  expect(angleBetween(359, 1)).toBe(2);
  expect(angleBetween(1, 359)).toBe(-2);
  expect(angleBetween(10, 190)).toBe(180);
  expect(normalize(-1e-15)).toBe(0);
});
