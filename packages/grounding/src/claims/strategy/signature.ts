import { notSelfThemes, signatures } from "@ck/chart";
import type { Report } from "../../report.ts";
import { feelingsOf } from "../../terms/strategies.ts";
import { labelOf } from "./feeling-label.ts";
import { deniedFeeling, feelingsSaid, type SaidFeeling } from "./signature-said.ts";

/** "deine Signatur ist Frieden", "dein Nicht-Selbst-Thema Frustration". */
export function checkSignature(report: Report): void {
  const said = feelingsSaid(report.sentence);
  for (const feeling of said) judgeFeeling(report, feeling);
  const denied = said.length === 0 ? deniedFeeling(report.sentence) : null;
  if (denied) judgeDenied(report, denied);
}

/** "Zufriedenheit ist nicht deine Signatur": false where just that is. */
function judgeDenied(report: Report, { feeling, notSelf, index }: SaidFeeling): void {
  report.judge({
    kind: "signature",
    at: { from: index, to: index + 1 },
    holds: ({ chart }) => (notSelf ? chart.notSelf : chart.signature) !== feeling,
    fact: ({ chart, prefix }) =>
      notSelf ? `${prefix}notSelf:${chart.notSelf}` : `${prefix}signature:${chart.signature}`,
  });
}

function judgeFeeling(report: Report, { feeling, notSelf, index }: SaidFeeling): void {
  const label = labelOf(report.sentence, index) ?? (notSelf ? "notSelf" : "signature");
  // "Deine Signatur ist Wut": wrong for everybody, whatever the type.
  const misnamed = (label === "notSelf") !== notSelf;
  report.judge({
    kind: "signature",
    at: { from: index, to: index + 1 },
    holds: ({ chart }) => !misnamed && feelingsOf[chart.type].has(feeling),
    fact: ({ chart, prefix }) =>
      label === "notSelf"
        ? `${prefix}notSelf:${chart.notSelf}`
        : `${prefix}signature:${chart.signature}`,
    instead: ({ chart }) =>
      (label === "notSelf" ? notSelfThemes[chart.notSelf] : signatures[chart.signature]).name[
        report.language
      ],
  });
}
