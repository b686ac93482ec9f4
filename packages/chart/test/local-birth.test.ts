import { expect, test } from "vitest";
import { localBirth, resolveBirth } from "../src/place/index.ts";

function localOf(birth: { birthDate: string; birthTime: string | null; birthPlace: string }) {
  const resolved = resolveBirth(birth);
  if (!resolved.ok) throw new Error("The place was not found.");
  return localBirth(resolved.birth);
}

test.each([
  ["1987-05-14", "09:30", "München"],
  ["1992-08-21", "00:05", "Auckland"],
  ["1941-03-05", "23:59", "Honolulu"],
  ["1890-01-01", "12:00", "Wien"],
])("the day and the time are those that were told: %s %s in %s", (date, time, birthPlace) => {
  expect(localOf({ birthDate: date, birthTime: time, birthPlace })).toEqual({ date, time });
});

test("of an unknown time only the day is told", () => {
  const birth = { birthDate: "1992-08-21", birthTime: null, birthPlace: "Graz" };
  expect(localOf(birth)).toEqual({ date: "1992-08-21", time: null });
});

test("a zone that this runtime does not know tells nothing", () => {
  const utc = "1987-05-14T07:30:00Z";
  expect(localBirth({ utc, from: utc, to: utc, zone: "Mars/Olympus" })).toBeNull();
});
