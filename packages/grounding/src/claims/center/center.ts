import type { ChartView } from "../../chart-view.ts";
import type { CenterMention } from "../../mentions/centers.ts";
import { saidStates } from "../../modality/state/center-states.ts";
import type { SaidOfCenter } from "../../modality/state/said-of-center.ts";
import type { Report } from "../../report.ts";
import { phrases } from "../../terms/phrases.ts";
import type { SaidState } from "../../terms/states.ts";

/** "dein definiertes Sakral", "Kopf und Ajna sind offen", "yours is completely open". */
export function checkCenters(report: Report): void {
  for (const said of saidStates(report.sentence)) {
    for (const center of said.centers) {
      judgeState(report, said, center);
    }
  }
}

function judgeState(report: Report, said: SaidOfCenter, center: CenterMention): void {
  report.judge({
    kind: "center",
    at: said.at,
    holds: (view) => isTrue(view, center, said),
    fact: (view) => `${view.prefix}center:${center.id}:${view.stateOf(center.id)}`,
    instead: (view) => phrases.centerState(center.id, view.stateOf(center.id), report.language),
  });
}

function isTrue(view: ChartView, center: CenterMention, said: SaidOfCenter): boolean {
  const state = view.stateOf(center.id);
  const positive: Readonly<Record<SaidState, boolean>> = {
    defined: state === "defined",
    unset: state !== "defined",
    open: state === "open",
  };
  return positive[said.state] !== said.negated;
}
