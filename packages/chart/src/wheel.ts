import type { Activation } from "./chart.ts";
import { normalize } from "./ephemeris/degrees.ts";
import { wheelOrder, wheelStart } from "./tables/wheel.ts";

const gateArc = 360 / 64;
/** Width of a line, degrees. */
export const lineArc = gateArc / 6;
const colorArc = lineArc / 6;
const toneArc = colorArc / 6;
const baseArc = toneArc / 5;

/** A gate and a line: one of the 384 cells of the wheel. */
export interface Cell {
  readonly gate: number;
  readonly line: number;
}
export const cellCount = 384;

/**
 * Gate, line, colour, tone and base of a longitude. Each part owns its first edge (half-open), and
 * the longitude is never rounded.
 */
export function activationAt(longitude: number): Activation {
  const position = wheelPosition(longitude);
  const inLine = position % lineArc;
  return {
    ...cellAt(cellIndex(longitude)),
    color: part(inLine, colorArc, 6),
    tone: part(position % colorArc, toneArc, 6),
    base: part(position % toneArc, baseArc, 5),
    longitude: normalize(longitude),
    edgeDistance: Math.min(inLine, lineArc - inLine),
  };
}

/** Which of the 384 cells a longitude lies in, 0 for gate 41 line 1. */
export function cellIndex(longitude: number): number {
  return Math.min(Math.floor(wheelPosition(longitude) / lineArc), cellCount - 1);
}

/** The gate and line of a cell; the index may go round the wheel. */
export function cellAt(index: number): Cell {
  const cell = ((index % cellCount) + cellCount) % cellCount;
  const gate = wheelOrder[Math.floor(cell / 6)];
  if (gate === undefined) throw new RangeError(`There is no cell ${index}.`);
  return { gate, line: (cell % 6) + 1 };
}

/** The cell on the other side of the wheel. */
export function oppositeOf({ gate, line }: Cell): Cell {
  return cellAt(wheelOrder.indexOf(gate) * 6 + line - 1 + cellCount / 2);
}

/** The longitude where a cell starts. */
export function cellStart(index: number): number {
  return normalize(wheelStart + index * lineArc);
}

function wheelPosition(longitude: number): number {
  return normalize(longitude - wheelStart);
}

// A remainder can come out as the divisor itself by rounding: it belongs to the last part.
function part(rest: number, arc: number, count: number): number {
  return Math.min(Math.floor(rest / arc), count - 1) + 1;
}
