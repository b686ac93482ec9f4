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
      checkToo(report, said, center);
    }
  }
}

const too =
  /\b(?:auch(?: nicht)?|ebenso|ebenfalls|nicht|too|as well|likewise|so (?:do|does|is) (?:you|β)|(?:you|β) (?:do|does)(?:n't| not)?)\b/;
/** Words of "bei dir auch", "you do too". */
const longestEllipsis = 5;

/** "B hat ein definiertes Sakral, du auch": the same, or its opposite, said of the other person. */
function checkToo(report: Report, said: SaidOfCenter, center: CenterMention): void {
  const { sentence, pair } = report;
  const clause = sentence.clauses[sentence.clauseAt(said.at.from).index + 1];
  if (!pair || !clause || clause.to - clause.from > longestEllipsis) return;
  const text = sentence.lowerOf(clause);
  const [own] = report.viewsAt(said.at.from);
  const [other, ...more] = report.viewsAt(clause.from);
  if (!too.test(text) || more.length > 0 || own === other) return;
  if (sentence.centers.some(({ from }) => from >= clause.from && from < clause.to)) return;
  const alike = /\bauch nicht\b/.test(text);
  const denied = !alike && /\b(?:nicht|not|don't|doesn't)\b/.test(text);
  judgeState(report, { ...said, at: clause, negated: said.negated !== denied }, center);
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
