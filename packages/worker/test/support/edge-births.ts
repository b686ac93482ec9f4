import {
  type Activation,
  type Chart,
  calculateChart,
  derive,
  type GivenChart,
  wheelOrder,
} from "@ck/chart";

type Cell = GivenChart["design"]["sun"];

/** The line that many lines further round the wheel. */
export function lineAway({ gate, line }: Cell, steps: number): Cell {
  const lines = wheelOrder.length * 6;
  const at = (wheelOrder.indexOf(gate) * 6 + line - 1 + steps + lines) % lines;
  const found = wheelOrder[Math.floor(at / 6)];
  if (found === undefined) throw new Error("no such gate");
  return { gate: found, line: (at % 6) + 1 };
}

/** The full chart that has one planet of one side so many lines further round the wheel. */
export function withMoved(
  chart: Chart,
  side: "personality" | "design",
  planet: "moon" | "mercury",
  steps: number,
): Chart {
  const before = chart[side][planet];
  const longitude = (before.longitude + (steps * 360) / 384 + 360) % 360;
  const moved = { ...before, ...lineAway(before, steps), longitude };
  const sides = { personality: chart.personality, design: chart.design };
  const changed = { ...sides, [side]: { ...chart[side], [planet]: moved } };
  return { ...chart, ...changed, ...derive(changed.personality, changed.design) };
}

/** The chart of some birth of which one activation is that far from its edge, arc seconds. */
export function chartNearEdge(pick: (chart: Chart) => Activation, from: number, to: number): Chart {
  const start = Date.UTC(1987, 4, 14);
  for (let hour = 0; hour < 20_000; hour += 1) {
    const chart = calculateChart(new Date(start + hour * 3_600_000).toISOString());
    const arcSeconds = pick(chart).edgeDistance * 3_600;
    if (arcSeconds > from && arcSeconds < to) return chart;
  }
  throw new Error("no birth found");
}
