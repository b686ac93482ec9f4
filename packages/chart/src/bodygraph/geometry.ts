import { rounded } from "./svg.ts";

/** A point of the picture, in units of its view box. */
export type Point = readonly [x: number, y: number];

export function midpoint(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

/** The point at some distance from `from` towards `to`. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const part = distance / length;
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}

/** A little further along the line than `to`: so two strokes that meet there leave no gap. */
export function past(from: Point, to: Point): Point {
  return towards(from, to, Math.hypot(to[0] - from[0], to[1] - from[1]) + 0.4);
}

export function linePath(from: Point, to: Point): string {
  return `M${pair(from)}L${pair(to)}`;
}

/** A closed polygon whose corners are rounded off. */
export function roundedPolygon(corners: readonly Point[], radius: number): string {
  const parts = corners.map((corner, index) => {
    const before = corners.at(index - 1) ?? corner;
    const after = corners[(index + 1) % corners.length] ?? corner;
    const start = towards(corner, before, radius);
    const end = towards(corner, after, radius);
    return `${index === 0 ? "M" : "L"}${pair(start)}Q${pair(corner)} ${pair(end)}`;
  });
  return `${parts.join("")}Z`;
}

function pair([x, y]: Point): string {
  return `${rounded(x)} ${rounded(y)}`;
}
