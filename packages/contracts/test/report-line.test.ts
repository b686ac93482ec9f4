import { expect, test } from "vitest";
import { type Report, reportLine } from "../src/index.ts";

const report: Report = {
  checked: 1,
  repaired: 0,
  dropped: 0,
  causes: {},
  discarded: 12,
  rewritten: 0,
};

test("a section without objections says only how much was checked", () => {
  expect(reportLine(report, "de")).toBe("1 Satz geprüft");
  expect(reportLine({ ...report, checked: 9 }, "en")).toBe("9 sentences checked");
});

test("a section that was written again says so, with the most frequent cause first", () => {
  const line = { ...report, checked: 9, rewritten: 2, causes: { type: 1, gate: 4 } };
  expect(reportLine(line, "de")).toBe("9 Sätze geprüft, 2-mal neu geschrieben (Tor, Typ)");
  expect(reportLine({ ...line, rewritten: 1 }, "en")).toBe(
    "9 sentences checked, written again once (gate, type)",
  );
});

test("causes that a reader has no word for are one word, once", () => {
  const line = { ...report, repaired: 2, causes: { "section-marker": 1, unheard: 1 } };
  expect(reportLine(line, "de")).toBe("1 Satz geprüft, 2 berichtigt (Form)");
});
