import type { ChartView } from "../../chart-view.ts";
import { isWithin, type Limit } from "../../modality/counting/limit.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import type { Span } from "../../text/span.ts";

/** "There are 36 channels": about the system, not about a person. */
export function isUniversal(sentence: Sentence): boolean {
  if (sentence.personal) return false;
  return /\b(?:bodygraph|körpergrafik|human design|es gibt|there are|system|insgesamt|in total|jede[rs]? (?:chart|mensch)|every (?:chart|bodygraph)|a chart)\b/.test(
    sentence.lower,
  );
}

/** Judges a number against all that it may truly be. */
export function judgeCount(
  report: Report,
  at: Span,
  truth: (view: ChartView) => readonly number[],
  options: {
    readonly said: number;
    readonly limit?: Limit | null;
    readonly fact?: (view: ChartView) => string | null;
  },
): void {
  report.judge({
    kind: "count",
    at,
    holds: (view) =>
      truth(view).some((count) => isWithin(options.limit ?? null, count, options.said)),
    fact: (view) => options.fact?.(view) ?? null,
    instead: (view) => String(truth(view)[0] ?? ""),
  });
}
