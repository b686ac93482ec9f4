import { type CenterId, gateOf } from "@ck/chart";
import type { GateMention } from "../../mentions/gate-list.ts";
import type { Report } from "../../report.ts";
import { phrases } from "../../terms/phrases.ts";

/** Whether a gate lies in one of the centers; numbers that may be something else are left out. */
export function judgeHome(
  report: Report,
  gate: GateMention,
  centers: readonly CenterId[],
  at: { readonly from: number; readonly to: number },
): void {
  if (gate.gate < 1 || gate.gate > 64 || (!gate.strong && !report.sentence.inField)) return;
  const home = gateOf(gate.gate).center;
  if (centers.includes(home)) return;
  report.wrong({
    kind: "general",
    at,
    expected: phrases.gateCenter(gate.gate, home, report.language),
  });
}
