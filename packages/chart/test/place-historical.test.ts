import { describe, expect, test } from "vitest";
import { resolveBirth } from "../src/place/index.ts";

function utc(birthDate: string, birthTime: string, timeZone: string) {
  const resolution = resolveBirth({ birthDate, birthTime, timeZone });
  return resolution.ok ? resolution.birth.utc : resolution.issues[0];
}

describe("what the clocks of the time showed", () => {
  test.each([
    ["Nepal was at +05:30 in 1980", "1980-06-01", "Asia/Kathmandu", "06:30:00"],
    ["Nepal is at +05:45 since 1986", "1986-06-01", "Asia/Kathmandu", "06:15:00"],
    ["Boise had summer time in February 1974", "1974-02-20", "America/Boise", "18:00:00"],
    ["London had double summer time in 1947", "1947-05-20", "Europe/London", "10:00:00"],
    ["Berlin had double summer time in May 1947", "1947-05-20", "Europe/Berlin", "09:00:00"],
    ["Zürich had summer time in 1941", "1941-07-01", "Europe/Zurich", "10:00:00"],
    ["Paris went by its own mean time in 1910", "1910-06-01", "Europe/Paris", "11:50:39"],
  ])("%s", (_, date, zone, time) => expect(utc(date, "12:00", zone)).toBe(`${date}T${time}Z`));
});

describe("zones whose past the runtime has merged with another zone's", () => {
  test.each([
    [
      "Amsterdam went 20 minutes ahead of London in 1930",
      "1930-01-15",
      "Europe/Amsterdam",
      "11:40:28",
    ],
    ["Amsterdam was at +01:20 in summer 1938", "1938-06-20", "Europe/Amsterdam", "10:40:00"],
    ["Oslo had summer time in 1960", "1960-07-01", "Europe/Oslo", "10:00:00"],
    ["Stockholm had no summer time in 1940", "1940-07-01", "Europe/Stockholm", "11:00:00"],
    [
      "Copenhagen had summer time before the occupation of 1940 changed it",
      "1939-07-01",
      "Europe/Copenhagen",
      "11:00:00",
    ],
    [
      "Luxembourg was at western European time in 1930",
      "1930-01-15",
      "Europe/Luxembourg",
      "12:00:00",
    ],
    [
      "Reykjavik was an hour behind Greenwich in 1950",
      "1950-01-15",
      "Atlantic/Reykjavik",
      "13:00:00",
    ],
    ["Monaco had summer time in 1939", "1939-07-01", "Europe/Monaco", "11:00:00"],
  ])("%s", (_, date, zone, time) => expect(utc(date, "12:00", zone)).toBe(`${date}T${time}Z`));

  test("their births say which data they go by", () => {
    const old = resolveBirth({
      birthDate: "1938-06-20",
      birthTime: "12:00",
      birthPlace: "Amsterdam",
    });
    expect(old).toMatchObject({
      ok: true,
      birth: {
        tzVersion: expect.stringMatching(/^\d{4}[a-z]-backzone$/),
        notes: ["historical_zone"],
      },
    });
    const recent = resolveBirth({
      birthDate: "1988-06-20",
      birthTime: "12:00",
      birthPlace: "Amsterdam",
    });
    expect(recent).toMatchObject({ ok: true, birth: { tzVersion: process.versions.tz } });
  });

  test("times that the clocks skipped or showed twice are asked about", () => {
    // Oslo 1960: forward on 20 March at 01:00 UTC, back on 18 September at 01:00 UTC.
    expect(utc("1960-03-20", "02:30", "Europe/Oslo")).toEqual({
      path: "birthTime",
      code: "missing_local_time",
      candidates: ["+01:00", "+02:00"],
    });
    expect(utc("1960-09-18", "02:30", "Europe/Oslo")).toEqual({
      path: "birthTime",
      code: "ambiguous_local_time",
      candidates: ["+02:00", "+01:00"],
    });
    expect(utc("1960-09-18", "03:30", "Europe/Oslo")).toBe("1960-09-18T02:30:00Z");
  });

  test("after 1970 they go by the runtime's data", () => {
    expect(utc("2021-07-01", "12:00", "Europe/Amsterdam")).toBe("2021-07-01T10:00:00Z");
    expect(utc("1970-01-01", "00:00", "Europe/Oslo")).toBe("1969-12-31T23:00:00Z");
  });
});
