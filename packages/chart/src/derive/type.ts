import type { ChannelId } from "../chart.ts";
import { centerOf } from "../tables/centers.ts";
import type { AuthorityId, CenterId, DefinitionId, TypeId } from "../types.ts";
import { componentsOf, definedCentersOf } from "./centers.ts";

/**
 * The type. A motor reaches the throat through any chain of defined channels, and the sacral counts
 * as a motor: sacral + motor at the throat is a Manifesting Generator.
 */
export function typeOfChannels(channelIds: readonly ChannelId[]): TypeId {
  const defined = definedCentersOf(channelIds);
  if (defined.length === 0) return "reflector";
  const manifests = motorReachesThroat(channelIds);
  if (defined.includes("sacral")) return manifests ? "manifestingGenerator" : "generator";
  return manifests ? "manifestor" : "projector";
}

function motorReachesThroat(channelIds: readonly ChannelId[]): boolean {
  const atThroat = componentsOf(channelIds).find((group) => group.has("throat"));
  return [...(atThroat ?? [])].some((center) => centerOf(center).motor);
}

/**
 * The authority: the first of these that is defined: solar plexus, sacral, spleen, heart, G. Whether
 * the authority of the heart is "manifested" or "projected" follows from the type, also where the
 * heart reaches the throat only through the G: no other reading agrees with itself.
 */
export function authorityOf(defined: readonly CenterId[], type: TypeId): AuthorityId {
  if (defined.includes("solarPlexus")) return "emotional";
  if (defined.includes("sacral")) return "sacral";
  if (defined.includes("spleen")) return "splenic";
  if (defined.includes("heart")) return type === "manifestor" ? "egoManifested" : "egoProjected";
  if (defined.includes("g")) return "selfProjected";
  return defined.length > 0 ? "mental" : "lunar";
}

const byComponents = ["none", "single", "split", "tripleSplit", "quadrupleSplit"] as const;

/**
 * The definition: how many groups of joined centres there are.
 * Nine centres cannot make five groups: each has two at least, and the tenth is not there.
 */
export function definitionOf(channelIds: readonly ChannelId[]): DefinitionId {
  const count = componentsOf(channelIds).length;
  const definition = byComponents[count];
  if (definition === undefined) throw new RangeError(`${count} groups of defined centers.`);
  return definition;
}
