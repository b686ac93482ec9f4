import { angleBetween } from "../ephemeris/degrees.ts";
import { type ComputedBody, longitudeOf } from "../ephemeris/longitude.ts";
import { changePrecisionMs } from "../tunables.ts";
import { cellCount, cellIndex, cellStart, lineArc } from "../wheel.ts";
import { type Course, type CoursePoint, monotonePoints } from "./direction-changes.ts";

/** From `instant` (milliseconds since 1970) on, the body stands in another line of the wheel. */
export interface CellChange {
  readonly instant: number;
  readonly cell: number;
}

/** All changes of line of a body between two instants, in order, also around stations. */
export function cellChanges(body: ComputedBody, from: number, to: number): CellChange[] {
  // Counted in lines from the start of the wheel's cell at `from`, so that nothing wraps.
  const first = cellIndex(longitudeOf(body, from));
  const zero = cellStart(first);
  const course: Course = (instant) => angleBetween(zero, longitudeOf(body, instant)) / lineArc;
  const points = monotonePoints(course, from, to);
  const changes = points.slice(1).flatMap((end, index) => {
    const start = points[index];
    return start === undefined ? [] : crossings(course, start, end);
  });
  return changes.map(({ instant, line }) => ({
    instant,
    cell: (first + line + cellCount) % cellCount,
  }));
}

/** Where a course that only rises or only falls between two points enters each new line. */
function crossings(course: Course, start: CoursePoint, end: CoursePoint) {
  const [startLine, endLine] = [Math.floor(start.value), Math.floor(end.value)];
  const direction = Math.sign(endLine - startLine);
  const entered = Array.from(
    { length: Math.abs(endLine - startLine) },
    (_, index) => startLine + direction * (index + 1),
  );
  return entered.map((line) => ({
    line,
    instant: firstInstant(start.instant, end.instant, (instant) => {
      const current = Math.floor(course(instant));
      return direction > 0 ? current >= line : current <= line;
    }),
  }));
}

/** The first instant at which a condition holds that is false at `start` and true at `end`. */
function firstInstant(start: number, end: number, holds: (instant: number) => boolean): number {
  let [before, after] = [start, end];
  while (after - before > changePrecisionMs) {
    const middle = (before + after) / 2;
    if (holds(middle)) after = middle;
    else before = middle;
  }
  return after;
}
