import { calculateChart, type Fact, factsOf, type PublicChart, publicChart } from "@ck/chart";

export interface Sample {
  readonly chart: PublicChart;
  readonly facts: readonly Fact[];
}

const day = 86_400_000;

/** The chart of the nth sample birth: spread over eighty years, always the same. */
export function sampleChart(n: number): PublicChart {
  const instant = Date.UTC(1941, 2, 5, 4, 17) + n * 617.123 * day;
  return publicChart(calculateChart(new Date(instant).toISOString()));
}

/** A sample chart with its fact table. */
export function sample(n: number): Sample {
  const chart = sampleChart(n);
  return { chart, facts: factsOf({ chart, uncertain: new Set() }) };
}

/** The first sample charts with their fact tables. */
export function sampleCharts(count: number): Sample[] {
  return Array.from({ length: count }, (_, n) => sample(n));
}
