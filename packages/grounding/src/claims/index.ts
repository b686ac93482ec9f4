import type { Topic } from "../mentions/topics.ts";
import type { Report } from "../report.ts";
import type { Sentence } from "../sentence.ts";
import { checkAuthority } from "./authority/authority.ts";
import { checkCenters } from "./center/center.ts";
import { checkEveryCenter } from "./center/every-center.ts";
import { checkEverything } from "./center/everything.ts";
import { checkNoChannelAt } from "./center/no-channel-at.ts";
import { checkOnlyCenters } from "./center/only-center.ts";
import { checkChannels } from "./channel/channel.ts";
import { checkChannelsByName } from "./channel/channel-by-name.ts";
import { checkOnlyChannel } from "./channel/only-channel.ts";
import { checkCounts } from "./count/count.ts";
import { checkMajorities } from "./count/majority.ts";
import { checkCross } from "./cross/cross.ts";
import { checkDefinition } from "./definition/definition.ts";
import { checkGates } from "./gate/gate.ts";
import { checkGateSides } from "./gate/gate-side.ts";
import { checkGatesTogether } from "./gate/gates-together.ts";
import { checkGateLines } from "./gate/line.ts";
import { checkOnlyGates } from "./gate/only-gate.ts";
import { checkGeneral } from "./general/index.ts";
import { checkHanging } from "./hanging/hanging.ts";
import { checkAlike } from "./pair/alike.ts";
import { checkPlanets } from "./planet/planet.ts";
import { checkPlanetChannels } from "./planet/planet-channel.ts";
import { checkPlanetLines } from "./planet/planet-line.ts";
import { checkProfile } from "./profile/profile.ts";
import { checkBridgeEnds } from "./relation/bridge-ends.ts";
import { checkConnections } from "./relation/connection.ts";
import { checkFedBy } from "./relation/fed-by.ts";
import { checkMotorReach } from "./relation/motor-reach.ts";
import { checkRelations } from "./relation/relation.ts";
import { checkSignature } from "./strategy/signature.ts";
import { checkStrategy } from "./strategy/strategy.ts";
import { checkTypes } from "./type/type.ts";

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
const says = (words: RegExp) => (sentence: Sentence) => words.test(sentence.lower);
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
  { check: checkEverything, isOf: says(/alles|nichts|everything|nothing/) },
  { check: checkOnlyCenters, isOf: names("centers") },
  { check: checkNoChannelAt, isOf: names("centers") },
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
  { check: checkOnlyGates, isOf: names("centers") },
  { check: checkHanging, isOf: about("gate", "number") },
  { check: checkBridgeEnds, isOf: names("centers") },
  { check: checkRelations, isOf: names("centers") },
  { check: checkMotorReach, isOf: names("centers") },
  { check: checkFedBy, isOf: names("centers") },
  { check: checkConnections, isOf: always },
  { check: checkAlike, isOf: always },
  {
    check: checkCounts,
    isOf: either(names("centers"), about("center", "channel", "gate", "number")),
  },
  { check: checkMajorities, isOf: about("center") },
  { check: checkEveryCenter, isOf: either(about("center"), names("centers")) },
  {
    check: checkGeneral,
    isOf: either(
      names("centers", "channels", "gates", "planets", "types"),
      about(
        "authority",
        "center",
        "channel",
        "circuit",
        "cross",
        "definition",
        "gate",
        "line",
        "number",
        "role",
        "side",
      ),
    ),
  },
];
