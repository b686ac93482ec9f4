import {
  type BirthChart,
  chartOfBirth,
  type Fact,
  factsOf,
  type PublicChart,
  publicChart,
} from "@ck/chart";
import type { AcceptedOrder } from "@ck/contracts";

/** What a reading rests on: the charts as they may be shown, and all that may be said of them. */
export type Drawn = {
  chart: PublicChart;
  partner: PublicChart | null;
  facts: readonly Fact[];
};

/** Charts and fact table of an order. Pure: the same birth gives the same facts. */
export function drawChart({ birth, partner }: AcceptedOrder): Drawn {
  const a: BirthChart = chartOfBirth(birth);
  const b = partner ? chartOfBirth(partner) : undefined;
  return {
    chart: publicChart(a.chart),
    partner: b ? publicChart(b.chart) : null,
    facts: factsOf(a, b),
  };
}
