import type { PublicChart } from "../chart.ts";
import { centerStateOf } from "../derive/centers.ts";
import type { GateLines } from "../derive/cross.ts";
import { type Derived, derive } from "../derive/derive.ts";
import { centers } from "../tables/centers.ts";
import { channelsOfGate } from "../tables/channels.ts";
import { planets } from "../tables/planets.ts";
import type { Side } from "../types.ts";
import { type Claim, claimId } from "./claim.ts";

/** The closed list of what can be said of a chart, the most important first. */
export function claimsOf(chart: Derived & Pick<PublicChart, Side>): Claim[] {
  return [
    { kind: "type", type: chart.type },
    { kind: "strategy", strategy: chart.strategy },
    { kind: "signature", signature: chart.signature },
    { kind: "notSelf", notSelf: chart.notSelf },
    { kind: "authority", authority: chart.authority },
    { kind: "profile", profile: chart.profile },
    { kind: "definition", definition: chart.definition },
    { kind: "cross", angle: chart.cross.angle, sunGate: chart.cross.gates[0] },
    ...centers.map(
      ({ id }): Claim => ({ kind: "center", center: id, state: centerStateOf(id, chart) }),
    ),
    ...chart.channels.map((channel): Claim => ({ kind: "channel", channel })),
    ...chart.gates.map((gate): Claim => ({ kind: "gate", gate })),
    ...hangingGates(chart).map((gate): Claim => ({ kind: "hanging", gate })),
    ...activationClaims("personality", chart.personality),
    ...activationClaims("design", chart.design),
    { kind: "count", of: "definedCenters", count: chart.definedCenters.length },
    { kind: "count", of: "channels", count: chart.channels.length },
  ];
}

/** Gates that are active while none of their channels is defined. */
export function hangingGates(chart: Pick<PublicChart, "gates" | "channels">): number[] {
  return chart.gates.filter(
    (gate) => !channelsOfGate(gate).some(({ id }) => chart.channels.includes(id)),
  );
}

/** The ids of everything that is true of the given activations. */
export function factIdsOf(personality: GateLines, design: GateLines): string[] {
  return claimsOf({ ...derive(personality, design), personality, design }).map(claimId);
}

function activationClaims(side: Side, activations: GateLines): Claim[] {
  return planets.map(({ id: planet }) => {
    const { gate, line } = activations[planet];
    return { kind: "activation", side, planet, gate, line };
  });
}
