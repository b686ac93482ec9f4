import { crossTitle } from "@ck/chart";
import type { ChartView } from "../../chart-view.ts";
import type { Report } from "../../report.ts";
import type { Span } from "../../text/span.ts";

/** Judges a statement about the incarnation cross. */
export function judgeCross(report: Report, at: Span, holds: (view: ChartView) => boolean): void {
  report.judge({
    kind: "cross",
    at,
    holds,
    fact: ({ chart: { cross }, prefix }) => `${prefix}cross:${cross.angle}:${cross.gates[0]}`,
    instead: ({ chart: { cross } }) => crossTitle(cross.angle, cross.gates[0], report.language),
  });
}

/** Whether one of the names of the cross, in either language, is as asked. */
export function isNamed({ chart }: ChartView, fits: (name: string) => boolean): boolean {
  return fits(chart.cross.name.de) || fits(chart.cross.name.en);
}
