import { describe, expect, test } from "vitest";
import { type BirthInstant, calculateChart, chartOfBirth, chartSchema } from "../src/index.ts";
import { resolveBirth } from "../src/place/index.ts";

/** What a function throws, as text. */
function failureOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return String(error);
  }
  return "";
}

describe("births of other years than 1800 to 2100", () => {
  const sentence = "RangeError: A chart needs a birth from 1800 to 2100.";

  test.each([
    "1200-06-01T12:00:00Z",
    "1799-06-30T12:00:00Z",
    "2101-06-30T12:00:00Z",
    "9999-12-31T23:59:59Z",
  ])("%s has no chart, and one sentence says why", (utc) => {
    expect(failureOf(() => calculateChart(utc))).toBe(sentence);
    expect(failureOf(() => chartOfBirth({ utc, from: utc, to: utc }))).toBe(sentence);
  });

  test.each([
    ["the first day, far in the east", "1800-01-01", "Pacific/Auckland"],
    ["the first day, far in the west", "1800-01-01", "Pacific/Honolulu"],
    ["the last day, far in the west", "2100-12-31", "Pacific/Honolulu"],
  ])("%s is none of them, whatever its hour", (_, birthDate, timeZone) => {
    const resolution = resolveBirth({ birthDate, birthTime: null, timeZone });
    if (!resolution.ok) throw new Error("The zone gives a birth.");
    const { chart } = chartOfBirth(resolution.birth);
    expect(chartSchema.parse(chart)).toEqual(chart);
  });

  test("a design of 1799 belongs to a birth of 1800", () => {
    expect(calculateChart("1800-01-01T00:00:00Z").designUtc).toMatch(/^1799-/);
  });
});

test.each<[string, BirthInstant]>([
  [
    "outside of its interval",
    { utc: "1987-05-14T07:30:00Z", from: "1987-05-14T08:00:00Z", to: "1987-05-14T09:00:00Z" },
  ],
  [
    "in too long an interval",
    { utc: "1987-05-14T07:30:00Z", from: "1987-05-01T08:00:00Z", to: "1987-05-24T09:00:00Z" },
  ],
  ["that cannot be read", { utc: "1987-05-14 07:30", from: "1987-05-14", to: "1987-05-14" }],
  [
    "of another century",
    { utc: "1387-05-14T07:30:00Z", from: "1387-05-14T07:30:00Z", to: "1387-05-14T07:30:00Z" },
  ],
])("the error about a birth %s repeats no instant", (_, birth) => {
  const failure = failureOf(() => chartOfBirth(birth));
  expect(failure).not.toBe("");
  expect(failure).not.toMatch(/87-05|07:30/);
});
