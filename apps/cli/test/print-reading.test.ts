import { chartOfBirth, factsOf, publicChart } from "@ck/chart";
import { localWindows } from "@ck/chart/place";
import type { Result } from "@ck/contracts";
import { expect, test } from "vitest";
import { printReading } from "../src/reading/print-reading.ts";

/** Born on a day at any time. */
const day = {
  utc: "1987-05-14T10:00:00Z",
  from: "1987-05-13T22:00:00Z",
  to: "1987-05-14T21:59:00Z",
};

function readingOf(birth: typeof day): Result {
  const birthChart = chartOfBirth(birth);
  return {
    jobId: "6b1f2f3e-0000-4000-8000-000000000000",
    status: "completed",
    agentId: "business",
    depth: "basic",
    style: "klar",
    language: "de",
    sections: [],
    chart: publicChart(birthChart.chart),
    partner: null,
    facts: factsOf(birthChart),
    windows: localWindows(birthChart.windows ?? new Map(), "Europe/Berlin"),
    selection: {
      asked: null,
      agentId: "business",
      confidence: 1,
      danger: false,
      selfHarm: false,
      reasons: [],
      runnerUp: null,
    },
    notices: [],
    provenance: { kind: "composer" },
    report: { checked: 0, repaired: 0, dropped: 0 },
    cost: { currency: "USD", micros: 0, calls: 0, inputTokens: 0, outputTokens: 0 },
    receiptHash: null,
  };
}

test("without a birth time the terminal says what each main fact is when; with one it names no hour", () => {
  const lines = printReading(readingOf(day), "Business-Reading").split("\n");
  const type = lines.findIndex((line) => line.startsWith("Typ "));
  expect(lines[type]).toContain("nicht sicher");
  expect(lines.slice(type + 1, type + 4).map((line) => line.trim())).toEqual([
    "Projektor von 0:00 bis 3:53 Uhr",
    "Manifestierender Generator von 3:53 bis 13:07 Uhr",
    "Projektor von 13:07 bis 23:59 Uhr",
  ]);
  const exact = printReading(readingOf({ utc: day.utc, from: day.utc, to: day.utc }), "Reading");
  expect(exact).not.toMatch(/ Uhr|nicht sicher/);
});
