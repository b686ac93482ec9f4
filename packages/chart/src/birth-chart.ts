import type { Chart, PublicChart } from "./chart.ts";
import type { FactWindows } from "./interval/fact-windows.ts";

/** A chart together with what is not sure about it. */
export interface ChartWithDoubt {
  readonly chart: PublicChart;
  /**
   * Ids of facts (without "b.") that hold for some births of the interval, but not for all of them.
   * It names the alternatives too: ids that are not true at the assumed birth time.
   */
  readonly uncertain: ReadonlySet<string>;
  /** When each uncertain fact of our own calculation holds; absent when the time is exact. */
  readonly windows?: FactWindows;
  /** Each set of active gates that some birth of the interval has. */
  readonly gateSets?: readonly (readonly number[])[];
}

/** The chart of a birth whose time is known exactly, or only within an interval. */
export interface BirthChart extends ChartWithDoubt {
  readonly chart: Chart;
}
