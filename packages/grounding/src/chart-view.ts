import {
  type CenterId,
  type CenterState,
  centerStateOf,
  centers,
  componentsOf,
  hangingGates,
  type PlanetId,
  type PublicChart,
  planets,
  type Side,
} from "@ck/chart";

export interface Placed {
  readonly side: Side;
  readonly planet: PlanetId;
  readonly gate: number;
  readonly line: number;
}

/** A chart with the look-ups that claims need. */
export interface ChartView {
  /** Before every fact id: `""` for person A, `"b."` for person B. */
  readonly prefix: "" | "b.";
  readonly chart: PublicChart;
  readonly gates: ReadonlySet<number>;
  readonly channels: ReadonlySet<string>;
  readonly hanging: ReadonlySet<number>;
  readonly placed: readonly Placed[];
  readonly groups: readonly ReadonlySet<CenterId>[];
  stateOf(center: CenterId): CenterState;
}

export function viewOf(chart: PublicChart, prefix: "" | "b."): ChartView {
  const states = new Map(centers.map(({ id }) => [id, centerStateOf(id, chart)]));
  return {
    prefix,
    chart,
    gates: new Set(chart.gates),
    channels: new Set(chart.channels),
    hanging: new Set(hangingGates(chart)),
    placed: (["personality", "design"] as const).flatMap((side) =>
      planets.map(({ id: planet }) => ({ side, planet, ...chart[side][planet] })),
    ),
    groups: componentsOf(chart.channels),
    stateOf: (center) => states.get(center) ?? "open",
  };
}
