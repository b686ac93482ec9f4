import type { BirthChart, ChartWithDoubt } from "../birth-chart.ts";
import { derive } from "../derive/derive.ts";
import { factIdsOf } from "../facts/claims-of.ts";
import { publicChart } from "../public-chart.ts";
import type { GivenChart } from "./given-chart.ts";

/**
 * A chart that somebody else calculated, in place of our own of the same birth. All that follows
 * from its activations is derived here; a fact on which the two charts differ is uncertain.
 */
export function adoptChart({ personality, design }: GivenChart, own: BirthChart): ChartWithDoubt {
  const chart = {
    personality,
    design,
    ...derive(personality, design),
    certainty: own.chart.certainty,
  };
  const differing = differenceOf(
    factIdsOf(personality, design),
    factIdsOf(own.chart.personality, own.chart.design),
  );
  if (differing.length === 0) return { ...own, chart: publicChart(own.chart) };
  return {
    chart,
    uncertain: new Set([...own.uncertain, ...differing]),
    ...(own.windows ? { windows: own.windows } : {}),
    gateSets: [chart.gates, ...(own.gateSets ?? [own.chart.gates])],
  };
}

/** What stands in only one of two lists. */
function differenceOf(a: readonly string[], b: readonly string[]): string[] {
  const [inA, inB] = [new Set(a), new Set(b)];
  return [...a.filter((id) => !inB.has(id)), ...b.filter((id) => !inA.has(id))];
}
