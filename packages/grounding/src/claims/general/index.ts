import type { Report } from "../../report.ts";
import { checkAllGates } from "./all-gates.ts";
import { checkAuthoritySeats } from "./authority-seat.ts";
import { checkCenterSizes } from "./center-size.ts";
import { checkCircuits } from "./circuit.ts";
import { checkColumns } from "./columns.ts";
import { checkCrossMade } from "./cross-made.ts";
import { checkDefinitionParts } from "./definition-parts.ts";
import { checkGateCompounds } from "./gate-compound.ts";
import { checkGateHomes } from "./gate-home.ts";
import { checkGateLists } from "./gate-list.ts";
import { checkGateNames } from "./gate-name.ts";
import { checkGateReach } from "./gate-reach.ts";
import { checkLineNames } from "./line-name.ts";
import { checkLinkCounts } from "./link-count.ts";
import { checkFacingPlanets, checkOpposites } from "./opposite.ts";
import { checkPartners } from "./partner.ts";
import { checkProfileNumbers } from "./profile-numbers.ts";
import { checkRoles } from "./role.ts";
import { checkStateMeaning } from "./state-meaning.ts";
import { checkTotals } from "./total.ts";
import { checkTypeCenters } from "./type-center.ts";
import { checkTypeTraits } from "./type-traits.ts";

/** What holds for everybody, whoever is spoken to: one file for each part of the system. */
const generalChecks: readonly ((report: Report) => void)[] = [
  checkGateHomes,
  checkGateCompounds,
  checkGateLists,
  checkGateNames,
  checkGateReach,
  checkPartners,
  checkAllGates,
  checkLinkCounts,
  checkCenterSizes,
  checkCircuits,
  checkRoles,
  checkTypeCenters,
  checkTypeTraits,
  checkStateMeaning,
  checkAuthoritySeats,
  checkLineNames,
  checkOpposites,
  checkFacingPlanets,
  checkTotals,
  checkColumns,
  checkCrossMade,
  checkDefinitionParts,
  checkProfileNumbers,
];

export function checkGeneral(report: Report): void {
  for (const check of generalChecks) check(report);
}
