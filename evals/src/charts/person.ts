import { type BirthChart, calculateChart, type PublicChart, publicChart } from "@ck/chart";

/** Somebody whose birth instant is known exactly. */
export interface Person {
  /** ISO 8601. */
  readonly utc: string;
  readonly birth: BirthChart;
  readonly chart: PublicChart;
}

export function personOf(utc: string): Person {
  const birth = { chart: calculateChart(utc), uncertain: new Set<string>() };
  return { utc, birth, chart: publicChart(birth.chart) };
}
