import { chartOfBirth, factsOf } from "@ck/chart";
import { expect, test } from "vitest";
import { chartHours, chartSummary, spanText } from "../src/index.ts";

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

test("an uncertain main fact comes with what it is when, of its own person alone", () => {
  const day = {
    utc: "1987-05-14T10:00:00Z",
    from: "1987-05-13T22:00:00Z",
    to: "1987-05-14T21:59:00Z",
  };
  const windows = [
    { factId: "type:projector", from: "00:00", to: "03:53" },
    { factId: "type:manifestingGenerator", from: "03:53", to: "23:59" },
    { factId: "b.type:generator", from: "00:00", to: "12:00" },
  ];
  const facts = factsOf(chartOfBirth(day), chartOfBirth(day));
  const typeOf = (person: "a" | "b") =>
    chartSummary({ facts, windows, language: "de" }, person).find(({ kind }) => kind === "type");
  expect(typeOf("a")?.spans.map((span) => spanText(span, "de"))).toEqual([
    "Projektor von 0:00 bis 3:53 Uhr",
    "Manifestierender Generator von 3:53 bis 23:59 Uhr",
  ]);
  expect(typeOf("b")).toMatchObject({
    factId: "b.type:manifestingGenerator",
    certain: false,
    spans: [{ value: "Generator", from: "00:00", to: "12:00" }],
  });
});
