import type { ChartWithDoubt } from "../birth-chart.ts";
import { type Composite, compositeOf } from "./composite-of.ts";

/** The composite of every birth that A may have with every one that B may have, in no order. */
export function possibleComposites(a: ChartWithDoubt, b: ChartWithDoubt): readonly Composite[] {
  return gateSetsOf(a).flatMap((gatesOfA) =>
    gateSetsOf(b).map((gatesOfB) => compositeOf({ gates: gatesOfA }, { gates: gatesOfB })),
  );
}

function gateSetsOf({ chart, gateSets }: ChartWithDoubt): readonly (readonly number[])[] {
  return gateSets ?? [chart.gates];
}
