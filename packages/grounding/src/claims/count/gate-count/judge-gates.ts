import { activeGatesOf, type CenterId, centers } from "@ck/chart";
import type { ChartView } from "../../../chart-view.ts";
import type { CenterMention } from "../../../mentions/centers.ts";
import type { SaidCount } from "../../../modality/counting/counts.ts";
import type { GateSubset } from "../../../modality/counting/gate-subset.ts";
import type { Report } from "../../../report.ts";
import { judgeCount } from "../judge-count.ts";

interface Hosted {
  readonly hosts: readonly CenterMention[];
  readonly subset: GateSubset | null;
  /** Those of the reader, and not those that a center has for everybody. */
  readonly own: boolean;
}

/** Judges the number of gates in one center, or in several together. */
export function judgeGates(report: Report, said: SaidCount, { hosts, subset, own }: Hosted): void {
  const truth = (view: ChartView) =>
    hosts
      .map(({ id }) => gateCounts(view, id, subset, own))
      .reduce((sums, counts) => sums.flatMap((sum) => counts.map((count) => sum + count)), [0]);
  judgeCount(report, said.at, truth, { said: said.count, limit: said.limit });
}

function gateCounts(
  view: ChartView,
  center: CenterId,
  subset: GateSubset | null,
  spoken: boolean,
): readonly number[] {
  const active = activeGatesOf(center, view.chart.gates);
  if (subset !== null)
    return [active.filter((gate) => view.hanging.has(gate) === (subset === "hanging")).length];
  const all = centers.find(({ id }) => id === center)?.gates.length ?? 0;
  return spoken ? [active.length] : [active.length, all];
}
