import { notSelfThemes, signatures } from "@ck/chart";
import type { Report } from "../report.ts";
import { feelingsOf } from "../terms/strategies.ts";
import { feelingsSaid, type SaidFeeling } from "./signature-said.ts";

/** "deine Signatur ist Frieden", "dein Nicht-Selbst-Thema Frustration". */
export function checkSignature(report: Report): void {
  for (const said of feelingsSaid(report.sentence)) judgeFeeling(report, said);
}

function judgeFeeling(report: Report, { feeling, notSelf, index }: SaidFeeling): void {
  report.judge({
    kind: "signature",
    at: { from: index, to: index + 1 },
    holds: ({ chart }) => feelingsOf[chart.type].has(feeling),
    fact: ({ chart, prefix }) =>
      notSelf ? `${prefix}notSelf:${chart.notSelf}` : `${prefix}signature:${chart.signature}`,
    instead: ({ chart }) =>
      (notSelf ? notSelfThemes[chart.notSelf] : signatures[chart.signature]).name[report.language],
  });
}
