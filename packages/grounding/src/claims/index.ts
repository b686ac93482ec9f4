import type { Report } from "../report.ts";
import { checkAuthority } from "./authority.ts";
import { checkBridgeEnds } from "./bridge-ends.ts";
import { checkCenters } from "./center.ts";
import { checkChannels } from "./channel.ts";
import { checkChannelsByName } from "./channel-by-name.ts";
import { checkConnections } from "./connection.ts";
import { checkCounts } from "./count.ts";
import { checkCross } from "./cross.ts";
import { checkDefinition } from "./definition.ts";
import { checkEveryCenter } from "./every-center.ts";
import { checkGates } from "./gate.ts";
import { checkGateSides } from "./gate-side.ts";
import { checkGeneral } from "./general/index.ts";
import { checkHanging } from "./hanging.ts";
import { checkGateLines } from "./line.ts";
import { checkMajorities } from "./majority.ts";
import { checkOnlyCenters } from "./only-center.ts";
import { checkOnlyChannel } from "./only-channel.ts";
import { checkPlanets } from "./planet.ts";
import { checkPlanetChannels } from "./planet-channel.ts";
import { checkPlanetLines } from "./planet-line.ts";
import { checkProfile } from "./profile.ts";
import { checkRelations } from "./relation.ts";
import { checkSignature } from "./signature.ts";
import { checkStrategy } from "./strategy.ts";
import { checkTypes } from "./type.ts";

/** Every kind of claim, each in a file of its own. */
export const claimChecks: readonly ((report: Report) => void)[] = [
  checkTypes,
  checkStrategy,
  checkSignature,
  checkAuthority,
  checkProfile,
  checkDefinition,
  checkCross,
  checkCenters,
  checkOnlyCenters,
  checkPlanets,
  checkPlanetLines,
  checkPlanetChannels,
  checkGates,
  checkGateLines,
  checkGateSides,
  checkChannels,
  checkChannelsByName,
  checkOnlyChannel,
  checkHanging,
  checkBridgeEnds,
  checkRelations,
  checkConnections,
  checkCounts,
  checkMajorities,
  checkEveryCenter,
  checkGeneral,
];
