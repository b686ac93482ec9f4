import type { ChannelId, PublicChart } from "../chart.ts";
import { centerStateOf } from "../derive/centers.ts";
import type { FactId } from "../fact.ts";
import { planets } from "../tables/planets.ts";
import type { CenterId, Side } from "../types.ts";

/** Which parts of a picture depend on the birth time: those that are not sure to look like this. */
export interface Doubts {
  /** Whether a gate is active. */
  readonly gate: (gate: number) => boolean;
  /** Which sides or people have it; so too wherever its activity is in doubt. */
  readonly share: (gate: number) => boolean;
  readonly center: (center: CenterId) => boolean;
  readonly channel: (channel: ChannelId) => boolean;
}

/** The doubts about one chart, from the ids of its uncertain facts. */
export function doubtsOf(chart: PublicChart, uncertain: ReadonlySet<FactId>): Doubts {
  const isInDoubt = (gate: number) => uncertain.has(`gate:${gate}`);
  const sides = [
    gatesOnSide("personality", chart, uncertain),
    gatesOnSide("design", chart, uncertain),
  ];
  return {
    gate: isInDoubt,
    share: (gate) =>
      isInDoubt(gate) || sides.some(({ sure, possible }) => possible.has(gate) && !sure.has(gate)),
    center: (center) => uncertain.has(`center:${center}:${centerStateOf(center, chart)}`),
    channel: (channel) => uncertain.has(`channel:${channel}`),
  };
}

/** The gates that a side has at every birth of the interval, and those that it has at some. */
function gatesOnSide(side: Side, chart: PublicChart, uncertain: ReadonlySet<FactId>) {
  const sure = new Set<number>();
  const possible = new Set<number>();
  for (const { id } of planets) {
    const prefix = `activation:${side}:${id}:`;
    const others = [...uncertain].filter((fact) => fact.startsWith(prefix));
    // "34.2": gate and line
    const found = others.map((fact) => Number(fact.slice(prefix.length).split(".")[0]));
    const gates = new Set([chart[side][id].gate, ...found]);
    for (const gate of gates) possible.add(gate);
    if (gates.size === 1) sure.add(chart[side][id].gate);
  }
  return { sure, possible };
}
