import type { ChartWithDoubt } from "../birth-chart.ts";
import { gates } from "../tables/gates.ts";
import { type Composite, compositeOf } from "./composite-of.ts";

/**
 * The composite of every birth that A may have with every one that B may have, in no order. Where
 * only the uncertain gates of a person are known, the two ends: with none of them, and with all.
 * Whatever is the same in both is the same between them, for each gate more only adds definition.
 */
export function possibleComposites(a: ChartWithDoubt, b: ChartWithDoubt): readonly Composite[] {
  return gateSetsOf(a).flatMap((gatesOfA) =>
    gateSetsOf(b).map((gatesOfB) => compositeOf({ gates: gatesOfA }, { gates: gatesOfB })),
  );
}

function gateSetsOf({ chart, gateSets, uncertain }: ChartWithDoubt) {
  if (gateSets) return gateSets;
  const isUncertain = (gate: number) => uncertain.has(`gate:${gate}`);
  const possible = gates.map(({ gate }) => gate);
  return [
    chart.gates,
    chart.gates.filter((gate) => !isUncertain(gate)),
    possible.filter((gate) => chart.gates.includes(gate) || isUncertain(gate)),
  ];
}
