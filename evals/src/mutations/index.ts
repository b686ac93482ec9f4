import { authority } from "./authority.ts";
import { centerName } from "./center-name.ts";
import { centerState, completelyOpen } from "./center-state.ts";
import type { Mutate } from "./change.ts";
import { channel, channelGate, channelName } from "./channel.ts";
import { connectionChannel, connectionKind } from "./connection.ts";
import { count } from "./count.ts";
import { crossAngle, crossName } from "./cross.ts";
import { definition } from "./definition.ts";
import { feeling, signature } from "./feeling.ts";
import { gateNumber } from "./gate-number.ts";
import { line } from "./line.ts";
import { negationAdded, negationRemoved } from "./negation.ts";
import { person } from "./person.ts";
import { planet } from "./planet.ts";
import { profile } from "./profile.ts";
import { gateCenter, gateName, relation } from "./relation.ts";
import { side } from "./side.ts";
import { strategy } from "./strategy.ts";
import { type } from "./type.ts";

/** Every kind of mutation: what is swapped, as people read it in the table. */
export const mutations: ReadonlyMap<string, Mutate> = new Map([
  ["type", type],
  ["strategy", strategy],
  ["authority", authority],
  ["profile", profile],
  ["line", line],
  ["definition", definition],
  ["cross name", crossName],
  ["cross angle", crossAngle],
  ["signature, not-self", signature],
  ["feeling told of", feeling],
  ["center state", centerState],
  ["completely open", completelyOpen],
  ["center name", centerName],
  ["gate number", gateNumber],
  ["gate name", gateName],
  ["gate's center", gateCenter],
  ["planet", planet],
  ["side", side],
  ["channel", channel],
  ["channel's gate", channelGate],
  ["channel name", channelName],
  ["channel's center", relation],
  ["count", count],
  ["negation added", negationAdded],
  ["negation removed", negationRemoved],
  ["person", person],
  ["connection's channel", connectionChannel],
  ["connection's kind", connectionKind],
]);
