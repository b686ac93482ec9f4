import type { PublicChart } from "../chart.ts";
import { planets } from "../tables/planets.ts";
import { typeOf } from "../tables/types.ts";
import { channelsOf, definedCentersOf } from "./centers.ts";
import { crossOfSuns, type GateLines, profileOfSuns } from "./cross.ts";
import { authorityOf, definitionOf, typeOfChannels } from "./type.ts";

export type Derived = Omit<PublicChart, "personality" | "design" | "certainty">;

/** Everything that follows from the gates and lines of the 26 activations. */
export function derive(personality: GateLines, design: GateLines): Derived {
  const gates = activeGates(personality, design);
  const channels = channelsOf(gates);
  const definedCenters = definedCentersOf(channels);
  const type = typeOfChannels(channels);
  const { strategy, signature, notSelf } = typeOf(type);
  return {
    gates,
    channels,
    definedCenters,
    type,
    strategy,
    signature,
    notSelf,
    authority: authorityOf(definedCenters, type),
    profile: profileOfSuns(personality, design),
    definition: definitionOf(channels),
    cross: crossOfSuns(personality, design),
  };
}

/** The active gates of both sides, ascending, each once. */
function activeGates(...sides: readonly GateLines[]): number[] {
  const active = sides.flatMap((side) => planets.map(({ id }) => side[id].gate));
  return [...new Set(active)].sort((a, b) => a - b);
}
