import { compositeOf, type PublicChart } from "@ck/chart";
import { type ChartView, viewOf } from "../chart-view.ts";

/** The charts that a sentence of a relationship reading may speak of. */
export interface Pair {
  readonly a: ChartView;
  readonly b: ChartView;
  /** The gates of both laid on each other; it has no profile, authority, cross or planets of its own. */
  readonly both: ChartView;
}

export function pairOf(a: PublicChart, b: PublicChart): Pair {
  const { gates, channels, definedCenters, type, definition } = compositeOf(a, b);
  const together = { gates: [...gates], channels: [...channels], type, definition };
  return {
    a: viewOf(a, ""),
    b: viewOf(b, "b."),
    both: viewOf({ ...a, ...together, definedCenters: [...definedCenters] }, ""),
  };
}
