import { expect, test } from "vitest";
import { chartHours } from "../src/index.ts";

test("the main facts that depend on the birth time are named with their hours, all others left out", () => {
  const windows = [
    { factId: "gate:34", from: "00:00", to: "12:00" },
    { factId: "profile:4/6", from: "00:00", to: "00:28" },
    { factId: "profile:5/1", from: "00:28", to: "23:59" },
    { factId: "type:generator", from: "09:00", to: "23:59" },
  ];
  expect(chartHours(windows, "de")).toEqual([
    { name: "Typ", spans: [{ value: "Generator", from: "09:00", to: "23:59" }] },
    {
      name: "Profil",
      spans: [
        { value: "4/6 (Opportunist/Rollenvorbild)", from: "00:00", to: "00:28" },
        { value: "5/1 (Häretiker/Forscher)", from: "00:28", to: "23:59" },
      ],
    },
  ]);
  expect(chartHours([], "en")).toEqual([]);
});
