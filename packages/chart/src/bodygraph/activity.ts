import type { PublicChart } from "../chart.ts";
import { planets } from "../tables/planets.ts";

/** Which sides activate a gate. */
export type Activity = "none" | "personality" | "design" | "both";

/** Looks up the activity of a gate in a chart. */
export function activityIn(chart: PublicChart): (gate: number) => Activity {
  const gatesOf = (side: PublicChart["personality"]) =>
    new Set(planets.map(({ id }) => side[id].gate));
  const personality = gatesOf(chart.personality);
  const design = gatesOf(chart.design);
  return (gate) => {
    if (personality.has(gate)) return design.has(gate) ? "both" : "personality";
    return design.has(gate) ? "design" : "none";
  };
}
