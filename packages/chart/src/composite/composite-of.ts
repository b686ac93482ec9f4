import type { ChannelId } from "../chart.ts";
import { channelsOf, definedCentersOf } from "../derive/centers.ts";
import { definitionOf, typeOfChannels } from "../derive/type.ts";
import { type Channel, channels } from "../tables/channels.ts";
import type { ConnectionKind } from "../tables/connections.ts";
import type { CenterId, DefinitionId, TypeId } from "../types.ts";

/** What two people make of one channel, and which of its gates each brings. */
export interface Connection {
  readonly channel: ChannelId;
  readonly kind: ConnectionKind;
  readonly gatesOfA: readonly number[];
  readonly gatesOfB: readonly number[];
}

/** Two charts laid on each other. */
export interface Composite {
  /** In the order of the channel table; channels that join the two in no way are left out. */
  readonly connections: readonly Connection[];
  /** Active gates of both, ascending. */
  readonly gates: readonly number[];
  readonly channels: readonly ChannelId[];
  readonly definedCenters: readonly CenterId[];
  readonly type: TypeId;
  readonly definition: DefinitionId;
  /** Defined and not defined centres of the two together, e.g. "8-1". */
  readonly theme: string;
}

/** All that a composite needs of a chart. */
export interface WithGates {
  readonly gates: readonly number[];
}

/** The composite of two charts: union of the gates, and what each channel is between them. */
export function compositeOf(a: WithGates, b: WithGates): Composite {
  const gates = [...new Set([...a.gates, ...b.gates])].sort((x, y) => x - y);
  const channelIds = channelsOf(gates);
  const definedCenters = definedCentersOf(channelIds);
  return {
    connections: channels.flatMap((channel) => connectionIn(channel, a, b) ?? []),
    gates,
    channels: channelIds,
    definedCenters,
    type: typeOfChannels(channelIds),
    definition: definitionOf(channelIds),
    theme: `${definedCenters.length}-${9 - definedCenters.length}`,
  };
}

function connectionIn(channel: Channel, a: WithGates, b: WithGates): Connection | null {
  const gatesOfA = channel.gates.filter((gate) => a.gates.includes(gate));
  const gatesOfB = channel.gates.filter((gate) => b.gates.includes(gate));
  const kind = connectionKind(gatesOfA, gatesOfB);
  return kind === null ? null : { channel: channel.id, kind, gatesOfA, gatesOfB };
}

/** By how many gates of the channel each has; two people with the same single gate have nothing. */
function connectionKind(a: readonly number[], b: readonly number[]): ConnectionKind | null {
  switch (`${a.length}${b.length}`) {
    case "11":
      return a[0] === b[0] ? null : "electromagnetic";
    case "22":
      return "companionship";
    case "20":
      return "dominanceA";
    case "02":
      return "dominanceB";
    case "12":
      return "compromiseA";
    case "21":
      return "compromiseB";
    default:
      return null;
  }
}
