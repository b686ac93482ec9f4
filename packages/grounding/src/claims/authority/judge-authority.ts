import { type AuthorityId, authorities } from "@ck/chart";
import type { Report } from "../../report.ts";
import type { Span } from "../../text/span.ts";

/** Judges that the authority is (or is not) one of those named. */
export function judgeAuthority(
  report: Report,
  at: Span,
  named: readonly AuthorityId[],
  is: boolean,
): void {
  report.judge({
    kind: "authority",
    at,
    holds: ({ chart }) => named.includes(chart.authority) === is,
    fact: ({ chart, prefix }) => `${prefix}authority:${chart.authority}`,
    instead: ({ chart }) => authorities[chart.authority].name[report.language],
  });
}
