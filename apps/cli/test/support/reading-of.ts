import { chartOfBirth, factsOf, publicChart } from "@ck/chart";
import { localWindows } from "@ck/chart/place";
import type { Result } from "@ck/contracts";

/** Born on a day in Germany, at any time. */
export const unknownTime = {
  utc: "1987-05-14T10:00:00Z",
  from: "1987-05-13T22:00:00Z",
  to: "1987-05-14T21:59:00Z",
};

/** A finished reading without text. */
export function readingOf(birth: typeof unknownTime): Result {
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
    report: { checked: 0, repaired: 0, dropped: 0, causes: {}, discarded: 0, rewritten: 0 },
    cost: { currency: "USD", micros: 0, calls: 0, inputTokens: 0, outputTokens: 0 },
    receiptHash: null,
  };
}
