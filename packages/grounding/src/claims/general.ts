import type { Report } from "../report.ts";
import { checkGateHomes } from "./gate-home.ts";
import { checkGateNames } from "./gate-name.ts";
import { checkGateReach } from "./gate-reach.ts";
import { checkSystemFacts } from "./system.ts";

/** What holds for everybody: where gates lie, what they are called, how much there is of what. */
export function checkGeneral(report: Report): void {
  checkGateHomes(report);
  checkGateNames(report);
  checkGateReach(report);
  checkSystemFacts(report);
}
