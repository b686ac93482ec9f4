import {
  adoptChart,
  type ChartWithDoubt,
  chartOfBirth,
  type Fact,
  factsOf,
  type GivenChart,
  type PublicChart,
  publicChart,
} from "@ck/chart";
import type { AcceptedOrder, BirthInstant } from "@ck/contracts";
import { z } from "zod";

/** What a reading rests on: the charts as they may be shown, and all that may be said of them. */
export type Drawn = {
  chart: PublicChart;
  partner: PublicChart | null;
  facts: readonly Fact[];
};

/**
 * Charts and fact table of an order; null when its instants give none. Pure: the same birth gives
 * the same facts.
 */
export function drawChart({ birth, chart, partner }: AcceptedOrder): Drawn | null {
  const a = chartOrNull(birth, chart);
  const b = partner ? chartOrNull(partner, null) : undefined;
  if (a === null || b === null) return null;
  return { chart: a.chart, partner: b?.chart ?? null, facts: factsOf(a, b) };
}

/** The chart of a birth, or the one that came with it, tested against ours. */
function chartOrNull(birth: BirthInstant, given: GivenChart | null): ChartWithDoubt | null {
  try {
    const own = chartOfBirth(birth);
    return given ? adoptChart(given, own) : { ...own, chart: publicChart(own.chart) };
  } catch (error) {
    // The calculator's answer to instants that it cannot read, or that contradict each other.
    if (error instanceof RangeError || error instanceof z.ZodError) return null;
    throw error;
  }
}
