import type { ChannelId } from "../chart.ts";
import { centers } from "../tables/centers.ts";
import { channelOf, channels } from "../tables/channels.ts";
import type { CenterId, CenterState } from "../types.ts";

/** The channels with both gates active. Goes over channels: gates 10, 20, 34, 57 lie in three. */
export function channelsOf(gates: Iterable<number>): ChannelId[] {
  const active = new Set(gates);
  return channels
    .filter(({ gates }) => gates.every((gate) => active.has(gate)))
    .map(({ id }) => id);
}

/** The centres that a defined channel touches, from the top down. */
export function definedCentersOf(channelIds: readonly ChannelId[]): CenterId[] {
  const touched = new Set(channelIds.flatMap((id) => channelOf(id).centers));
  return centers.map(({ id }) => id).filter((id) => touched.has(id));
}

/** Groups of defined centres that are joined by defined channels. */
export function componentsOf(channelIds: readonly ChannelId[]): ReadonlySet<CenterId>[] {
  let groups: Set<CenterId>[] = [];
  for (const id of channelIds) {
    const ends = channelOf(id).centers;
    const touching = groups.filter((group) => ends.some((center) => group.has(center)));
    const joined = new Set([...ends, ...touching.flatMap((group) => [...group])]);
    groups = [...groups.filter((group) => !touching.includes(group)), joined];
  }
  return groups;
}

/** Defined, undefined (some gates active), or open (no gate active). */
export function centerStateOf(
  center: CenterId,
  chart: { readonly gates: readonly number[]; readonly definedCenters: readonly CenterId[] },
): CenterState {
  if (chart.definedCenters.includes(center)) return "defined";
  return activeGatesOf(center, chart.gates).length > 0 ? "undefined" : "open";
}

/** The active gates of a centre, ascending. */
export function activeGatesOf(center: CenterId, gates: readonly number[]): number[] {
  const own = centers.find(({ id }) => id === center)?.gates ?? [];
  return gates.filter((gate) => own.includes(gate));
}
