import { type Chart, type PublicChart, publicChartSchema } from "./chart.ts";
import type { GateLines } from "./derive/cross.ts";
import { forEachPlanet } from "./tables/planets.ts";

/** What of a chart may be shown and stored: no instants and no longitudes, so no birth time. */
export function publicChart(chart: Chart): PublicChart {
  const { utc: _, designUtc: __, variables: ___, tzVersion: ____, ...shown } = chart;
  return publicChartSchema.parse({
    ...shown,
    personality: gateLines(chart.personality),
    design: gateLines(chart.design),
  });
}

function gateLines(side: GateLines): PublicChart["personality"] {
  return forEachPlanet((planet) => {
    const { gate, line } = side[planet];
    return { gate, line };
  });
}
