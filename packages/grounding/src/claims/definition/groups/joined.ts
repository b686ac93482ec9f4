import type { CenterId } from "@ck/chart";
import type { ChartView } from "../../../chart-view.ts";
import type { CenterMention } from "../../../mentions/centers.ts";
import type { Report } from "../../../report.ts";

/** Whether defined channels join all of the centres, over any way. */
export function areJoined(view: ChartView, ids: readonly CenterId[]): boolean {
  return view.groups.some((members) => ids.every((id) => members.has(id)));
}

export function judgeTogether(report: Report, centers: readonly CenterMention[]): void {
  const [first, last] = [centers[0], centers.at(-1)];
  if (!first || !last || centers.length < 2) return;
  report.judge({
    kind: "definition",
    at: { from: first.from, to: last.to },
    holds: (view) =>
      areJoined(
        view,
        centers.map(({ id }) => id),
      ),
    fact: ({ chart, prefix }) => `${prefix}definition:${chart.definition}`,
  });
}
