import {
  type BirthChart,
  chartOfBirth,
  type Fact,
  factsOf,
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
export function drawChart({ birth, partner }: AcceptedOrder): Drawn | null {
  const a = chartOrNull(birth);
  const b = partner ? chartOrNull(partner) : undefined;
  if (a === null || b === null) return null;
  return {
    chart: publicChart(a.chart),
    partner: b ? publicChart(b.chart) : null,
    facts: factsOf(a, b),
  };
}

function chartOrNull(birth: BirthInstant): BirthChart | null {
  try {
    return chartOfBirth(birth);
  } catch (error) {
    // The calculator's answer to instants that it cannot read, or that contradict each other.
    if (error instanceof RangeError || error instanceof z.ZodError) return null;
    throw error;
  }
}
