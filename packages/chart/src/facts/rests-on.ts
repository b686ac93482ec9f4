import type { PublicChart } from "../chart.ts";
import { compositeOf } from "../composite/composite-of.ts";
import { activeGatesOf, centerStateOf } from "../derive/centers.ts";
import type { FactId } from "../fact.ts";
import { channelOf } from "../tables/channels.ts";
import { planets } from "../tables/planets.ts";
import type { AuthorityId, CenterId, Side } from "../types.ts";
import { type Claim, claimId } from "./claim.ts";
import { claimsOf } from "./claims-of.ts";
import { pairClaimsOf } from "./pair-claims.ts";

/** The centres that are looked at until an authority is found, the deciding one last. */
const authorityCenters: readonly CenterId[] = ["solarPlexus", "sacral", "spleen", "heart", "g"];
const decidingCenter: Readonly<Record<AuthorityId, CenterId | null>> = {
  emotional: "solarPlexus",
  sacral: "sacral",
  splenic: "spleen",
  egoManifested: "heart",
  egoProjected: "heart",
  selfProjected: "g",
  mental: null,
  lunar: null,
};

const sides: readonly Side[] = ["personality", "design"];

/**
 * The facts that a fact follows from directly: a type from the defined channels, a channel from its
 * gates, a gate from its activations. Empty for activations, which follow from the sky alone, and for
 * ids that are not true of the chart.
 *
 * @param b The second person; needed for facts of theirs and of both.
 */
export function restsOn(id: FactId, a: PublicChart, b?: PublicChart): FactId[] {
  if (id.startsWith("b.")) return b ? restsOn(id.slice(2), b).map(ofSecond) : [];
  const claim = claimsOf(a).find((candidate) => claimId(candidate) === id);
  if (claim) return groundsOf(claim, a);
  return b ? groundsOfPair(id, a, b) : [];
}

const ofSecond = (id: FactId): FactId => `b.${id}`;

function groundsOf(claim: Claim, chart: PublicChart): FactId[] {
  switch (claim.kind) {
    case "activation":
      return [];
    case "gate":
      return sides.flatMap((side) => activationsOf(claim.gate, side, chart));
    case "channel":
      return channelOf(claim.channel).gates.map((gate) => `gate:${gate}`);
    case "hanging":
      return [`gate:${claim.gate}`];
    case "center":
      return centerGrounds(claim.center, chart);
    case "strategy":
    case "signature":
    case "notSelf":
      return [`type:${chart.type}`];
    case "authority":
      return authorityGrounds(claim.authority, chart);
    case "profile":
      return sides.map((side) => activationId(side, "sun", chart));
    case "cross":
      return sides.flatMap((side) => [
        activationId(side, "sun", chart),
        activationId(side, "earth", chart),
      ]);
    case "count":
      return claim.of === "channels" ? channelIds(chart) : definedCenters(chart);
    case "type":
    case "definition":
      return chart.channels.length > 0 ? channelIds(chart) : ["count:channels:0"];
    default:
      return claim satisfies never;
  }
}

const channelIds = ({ channels }: PublicChart) => channels.map((channel) => `channel:${channel}`);

const definedCenters = (chart: PublicChart) =>
  chart.definedCenters.map((center) => `center:${center}:defined`);

function activationId(side: Side, planet: "sun" | "earth", chart: PublicChart): FactId {
  const { gate, line } = chart[side][planet];
  return claimId({ kind: "activation", side, planet, gate, line });
}

function activationsOf(gate: number, side: Side, chart: PublicChart): FactId[] {
  return planets.flatMap(({ id: planet }) => {
    const active = chart[side][planet];
    return active.gate === gate ? [claimId({ kind: "activation", side, planet, ...active })] : [];
  });
}

/** Defined by its channels; otherwise its active gates are all that there is. */
function centerGrounds(center: CenterId, chart: PublicChart): FactId[] {
  const own = chart.channels.filter((id) => channelOf(id).centers.includes(center));
  if (own.length > 0) return own.map((id) => `channel:${id}`);
  return activeGatesOf(center, chart.gates).map((gate) => `gate:${gate}`);
}

function authorityGrounds(authority: AuthorityId, chart: PublicChart): FactId[] {
  const deciding = decidingCenter[authority];
  const last = deciding === null ? authorityCenters.length : authorityCenters.indexOf(deciding) + 1;
  const states = authorityCenters
    .slice(0, last)
    .map((center) => claimId({ kind: "center", center, state: centerStateOf(center, chart) }));
  return deciding === "heart" ? [...states, `type:${chart.type}`] : states;
}

function groundsOfPair(id: FactId, a: PublicChart, b: PublicChart): FactId[] {
  const claim = pairClaimsOf(compositeOf(a, b)).find((candidate) => claimId(candidate) === id);
  if (!claim) return [];
  if (claim.kind === "theme") return [...channelIds(a), ...channelIds(b).map(ofSecond)];
  return [
    ...claim.gatesOfA.map((gate) => `gate:${gate}`),
    ...claim.gatesOfB.map((gate) => ofSecond(`gate:${gate}`)),
  ];
}
