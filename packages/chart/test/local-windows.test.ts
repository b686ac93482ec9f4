import { expect, test } from "vitest";
import { chartOfBirth } from "../src/index.ts";
import { localWindows, resolveBirth } from "../src/place/index.ts";

function windowsOf(birthDate: string, birthPlace: string) {
  const resolved = resolveBirth({ birthDate, birthTime: null, birthPlace });
  if (!resolved.ok) throw new Error(`${birthPlace} was not found.`);
  const { windows } = chartOfBirth(resolved.birth);
  return localWindows(windows ?? new Map(), resolved.birth.zone);
}
const profiles = (windows: ReturnType<typeof windowsOf>) =>
  windows.filter(({ factId }) => factId.startsWith("profile:"));

test("an unknown time gives the hours of each profile, from midnight to midnight without a gap", () => {
  const spans = profiles(windowsOf("1992-08-21", "Graz"));
  expect(spans.map(({ factId }) => factId)).toEqual([
    "profile:4/6",
    "profile:4/1",
    "profile:5/1",
    "profile:5/2",
  ]);
  expect(spans.at(0)?.from).toBe("00:00");
  expect(spans.at(-1)?.to).toBe("23:59");
  for (const [index, { to }] of spans.slice(0, -1).entries()) {
    expect(spans[index + 1]?.from).toBe(to);
  }
});

test("the hours are those of the clock at the birth place, also where it is far from UTC", () => {
  for (const place of ["Kathmandu", "Honolulu", "Auckland"]) {
    const windows = windowsOf("1992-08-21", place);
    expect(windows.at(0)?.from).toBe("00:00");
    expect(profiles(windows).at(-1)?.to).toBe("23:59");
  }
});

test("a window that begins within a second of the clock has its hours like any other", () => {
  const windows = new Map([
    ["gate:34", [{ from: "1987-05-13T22:00:00.000Z", to: "1987-05-14T07:19:04.113Z" }]],
  ]);
  expect(localWindows(windows, "Europe/Berlin")).toEqual([
    { factId: "gate:34", from: "00:00", to: "09:19" },
  ]);
});
