import { type Checker, createChecker } from "@ck/grounding";
import type { Language } from "@ck/registry";
import type { Drawn } from "./draw-chart.ts";

/** The checks of a reading's sentences: the same for its worker, its receipt and its replay. */
export const readingChecker = (
  { chart, partner, facts }: Pick<Drawn, "chart" | "partner" | "facts">,
  { language, agentChecks }: { language: Language; agentChecks: readonly string[] },
): Checker =>
  createChecker({
    chart,
    ...(partner ? { partner } : {}),
    facts,
    language,
    agentChecks,
    ofReading: true,
  });
