import type { GateLines } from "../derive/cross.ts";
import { birthOfDesign, designInstant } from "../ephemeris/design-instant.ts";
import { type ComputedBody, computedBodies, longitudeOf } from "../ephemeris/longitude.ts";
import { forEachPlanet } from "../tables/planets.ts";
import type { Side } from "../types.ts";
import { cellAt, cellCount, cellIndex } from "../wheel.ts";
import { cellChanges } from "./cell-changes.ts";

/** Gates and lines of both sides at some birth instant. */
export type State = Readonly<Record<Side, GateLines>>;

type Cells = Map<ComputedBody, number>;
interface Change {
  readonly birth: number;
  readonly side: Side;
  readonly body: ComputedBody;
  readonly cell: number;
}

/** A state and the birth instant from which on it holds, milliseconds since 1970. */
export type TimedState = State & { readonly since: number };

/**
 * Every state that a birth between the two instants can have, in order of birth; the first holds
 * since `from`. Exact: it follows each body from one change of line to the next, on the design side
 * at the design instant.
 */
export function statesBetween(from: number, to: number): TimedState[] {
  const cells = { personality: cellsAt(from), design: cellsAt(designInstant(from)) };
  const states = [{ since: from, ...stateOf(cells) }];
  for (const { birth, side, body, cell } of changesBetween(from, to)) {
    cells[side].set(body, cell);
    states.push({ since: birth, ...stateOf(cells) });
  }
  return states;
}

function changesBetween(from: number, to: number): Change[] {
  const personality = changesOf("personality", from, to, (instant) => instant);
  const design = changesOf("design", designInstant(from), designInstant(to), birthOfDesign);
  return [...personality, ...design].sort((a, b) => a.birth - b.birth);
}

function changesOf(
  side: Side,
  from: number,
  to: number,
  birthOf: (instant: number) => number,
): Change[] {
  return computedBodies.flatMap((body) =>
    cellChanges(body, from, to).map(({ instant, cell }) => ({
      birth: birthOf(instant),
      side,
      body,
      cell,
    })),
  );
}

function cellsAt(instant: number): Cells {
  return new Map(computedBodies.map((body) => [body, cellIndex(longitudeOf(body, instant))]));
}

function stateOf(cells: Readonly<Record<Side, Cells>>): State {
  return { personality: gateLines(cells.personality), design: gateLines(cells.design) };
}

const opposite = cellCount / 2;

function gateLines(cells: Cells): GateLines {
  const cellOf = (body: ComputedBody) => cells.get(body) ?? 0;
  return forEachPlanet((planet) => {
    switch (planet) {
      case "earth":
        return cellAt(cellOf("sun") + opposite);
      case "southNode":
        return cellAt(cellOf("northNode") + opposite);
      default:
        return cellAt(cellOf(planet));
    }
  });
}
