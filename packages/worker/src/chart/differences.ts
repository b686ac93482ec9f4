import {
  type Chart,
  type GivenChart,
  type PlanetId,
  planetIds,
  type Side,
  wheelOrder,
} from "@ck/chart";
import { designMoonEdgeTolerance, edgeTolerance } from "../limits.ts";
import type { Difference } from "./port.ts";

type Cell = GivenChart["design"]["sun"];

const linesOfWheel = wheelOrder.length * 6;
const lineOnWheel = ({ gate, line }: Cell) => wheelOrder.indexOf(gate) * 6 + line - 1;

function areNeighbours(a: Cell, b: Cell): boolean {
  const apart = Math.abs(lineOnWheel(a) - lineOnWheel(b));
  return Math.min(apart, linesOfWheel - apart) === 1;
}

/**
 * The planets whose gate or line differs from our own beyond what two exact ephemerides may differ:
 * only the neighbouring line is forgiven, and only close to an edge.
 */
export function differencesBetween(given: GivenChart, own: Chart): Difference[] {
  const isDifferent = (side: Side, planet: PlanetId) => {
    const [theirs, ours] = [given[side][planet], own[side][planet]];
    if (theirs.gate === ours.gate && theirs.line === ours.line) return false;
    const isDesignMoon = side === "design" && planet === "moon";
    const tolerance = isDesignMoon ? designMoonEdgeTolerance : edgeTolerance;
    return ours.edgeDistance > tolerance || !areNeighbours(theirs, ours);
  };
  return (["personality", "design"] as const).flatMap((side) =>
    planetIds.filter((planet) => isDifferent(side, planet)).map((planet) => ({ side, planet })),
  );
}
