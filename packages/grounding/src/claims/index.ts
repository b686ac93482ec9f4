import type { Topic } from "../mentions/topics.ts";
import type { Report } from "../report.ts";
import type { Sentence } from "../sentence.ts";
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
import { checkGatesTogether } from "./gates-together.ts";
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

export interface ClaimCheck {
  readonly check: (report: Report) => void;
  /** Whether a sentence has any of what such a claim is made of: most have little, and are done fast. */
  readonly isOf: (sentence: Sentence) => boolean;
}

const about =
  (...any: readonly Topic[]) =>
  ({ topics }: Sentence) =>
    any.some((topic) => topics.has(topic));
const names =
  (...any: readonly ("centers" | "channels" | "gates" | "planets" | "types")[]) =>
  (sentence: Sentence) =>
    any.some((mentions) => sentence[mentions].length > 0);
const either =
  (...any: readonly ((sentence: Sentence) => boolean)[]) =>
  (sentence: Sentence) =>
    any.some((isOf) => isOf(sentence));
const always = () => true;

/** Every kind of claim, each in a file of its own. */
export const claimChecks: readonly ClaimCheck[] = [
  { check: checkTypes, isOf: names("types") },
  { check: checkStrategy, isOf: about("doing") },
  { check: checkSignature, isOf: about("feeling") },
  { check: checkAuthority, isOf: either(names("centers"), about("authority", "voice")) },
  { check: checkProfile, isOf: about("line", "number", "archetype") },
  { check: checkDefinition, isOf: about("definition") },
  { check: checkCross, isOf: about("cross", "number") },
  { check: checkCenters, isOf: names("centers") },
  { check: checkOnlyCenters, isOf: names("centers") },
  { check: checkPlanets, isOf: names("planets") },
  { check: checkPlanetLines, isOf: names("planets") },
  { check: checkPlanetChannels, isOf: names("planets") },
  { check: checkGates, isOf: names("gates") },
  { check: checkGateLines, isOf: names("gates") },
  { check: checkGatesTogether, isOf: names("gates") },
  { check: checkGateSides, isOf: names("gates") },
  { check: checkChannels, isOf: about("number", "channel") },
  { check: checkChannelsByName, isOf: about("channelName") },
  { check: checkOnlyChannel, isOf: about("channel") },
  { check: checkHanging, isOf: about("gate", "number") },
  { check: checkBridgeEnds, isOf: names("centers") },
  { check: checkRelations, isOf: names("centers") },
  { check: checkConnections, isOf: always },
  { check: checkCounts, isOf: about("center", "channel", "gate", "number") },
  { check: checkMajorities, isOf: about("center") },
  { check: checkEveryCenter, isOf: about("center") },
  {
    check: checkGeneral,
    isOf: either(
      names("centers", "channels", "gates", "planets", "types"),
      about("authority", "center", "channel", "circuit", "gate", "line", "number", "role"),
    ),
  },
];
