import type { ChartWithDoubt, PlanetId, Side } from "@ck/chart";

/** A birth as a chart is asked for: assumed at `utc`, and somewhere from `from` to `to`. */
export type Birth = { utc: string; from: string; to: string; tzVersion?: string };

/** Where a chart that we asked for and our own calculation are further apart than both are exact. */
export type Difference = { side: Side; planet: PlanetId };

export type ChartAnswer = { drawn: ChartWithDoubt; differences: readonly Difference[] };

/**
 * Whoever draws the charts. Answers null to a birth that gives no chart: instants that cannot be
 * read, or that contradict each other.
 *
 * Throws `ChartUnavailableError` when there is no answer now, and the signal's reason when aborted.
 */
export type ChartPort = {
  chartOf(birth: Birth, options: { signal: AbortSignal }): Promise<ChartAnswer | null>;
};
