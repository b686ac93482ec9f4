import { chartOfBirth, factsOf } from "@ck/chart";
import { expect, test } from "vitest";
import { hoursOf, partHours, uncertainIds, windowsOf } from "../src/index.ts";

const windows = [
  { factId: "gate:10", from: "00:00", to: "03:53" },
  { factId: "gate:10", from: "20:38", to: "23:59" },
  { factId: "gate:5", from: "09:05", to: "23:59" },
  { factId: "channel:5-15", from: "09:05", to: "23:59" },
  { factId: "center:g:undefined", from: "00:00", to: "09:05" },
  { factId: "center:g:defined", from: "09:05", to: "23:59" },
  { factId: "b.gate:34", from: "11:00", to: "12:00" },
];

test("the hours of a fact are a phrase in both languages, and null for a fact that has none", () => {
  expect(hoursOf("gate:10", windows, "de")).toBe("von 0:00 bis 3:53 und von 20:38 bis 23:59 Uhr");
  expect(hoursOf("b.gate:34", windows, "en")).toBe("from 11:00 to 12:00");
  expect(hoursOf("gate:34", windows, "de")).toBeNull();
});

test("the windows of a person have the ids of that person's own chart", () => {
  expect(windowsOf(windows, "b")).toEqual([{ factId: "gate:34", from: "11:00", to: "12:00" }]);
  expect(windowsOf(windows, "a")).toHaveLength(6);
});

test("centres, channels and gates that change are listed once, with what they are when", () => {
  expect(partHours(windowsOf(windows, "a"), "de")).toEqual([
    {
      kind: "center",
      name: "G-Zentrum",
      spans: [
        { value: "undefiniert", from: "00:00", to: "09:05" },
        { value: "definiert", from: "09:05", to: "23:59" },
      ],
    },
    {
      kind: "channel",
      name: "Kanal 5-15 (Rhythmus)",
      spans: [{ value: "definiert", from: "09:05", to: "23:59" }],
    },
    {
      kind: "gate",
      name: expect.stringMatching(/^Tor 5 /),
      spans: [{ value: "aktiv", from: "09:05", to: "23:59" }],
    },
    {
      kind: "gate",
      name: expect.stringMatching(/^Tor 10 /),
      spans: [
        { value: "aktiv", from: "00:00", to: "03:53" },
        { value: "aktiv", from: "20:38", to: "23:59" },
      ],
    },
  ]);
});

test("what is uncertain in a picture is what is doubted, and what only holds at another time", () => {
  const day = {
    utc: "1987-05-14T10:00:00Z",
    from: "1987-05-13T22:00:00Z",
    to: "1987-05-14T21:59:00Z",
  };
  const exact = chartOfBirth({ utc: day.utc, from: day.utc, to: day.utc });
  const unknown = chartOfBirth(day);
  const facts = factsOf(exact, unknown);
  const all = [...(unknown.windows?.keys() ?? [])].map((id) => `b.${id}`);
  const windowsOfB = all.map((factId) => ({ factId, from: "00:00", to: "01:00" }));
  expect(uncertainIds({ facts, windows: windowsOfB }, "a")).toEqual(new Set());
  expect(uncertainIds({ facts, windows: windowsOfB }, "b")).toEqual(unknown.uncertain);
  expect(uncertainIds({ facts }, "b").size).toBeGreaterThan(0);
});
