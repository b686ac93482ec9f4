import { angleBetween } from "../ephemeris/degrees.ts";
import { type ComputedBody, longitudeOf } from "../ephemeris/longitude.ts";
import { bodyStepMs, nodeStepMs } from "../tunables.ts";
import { cellCount, cellIndex, cellStart, lineArc } from "../wheel.ts";
import { type Course, type CoursePoint, monotonePoints } from "./direction-changes.ts";
import { edgeInstant } from "./edge-instant.ts";

/** From `instant` (milliseconds since 1970) on, the body stands in another line of the wheel. */
export interface CellChange {
  readonly instant: number;
  readonly cell: number;
}

/** All changes of line of a body between two instants, in order, also around stations. */
export function cellChanges(body: ComputedBody, from: number, to: number): CellChange[] {
  const first = cellIndex(longitudeOf(body, from));
  const course: Course = (instant) => linesFrom(first, longitudeOf(body, instant));
  const step = body === "northNode" ? nodeStepMs : bodyStepMs;
  const points = monotonePoints(course, { from, to, step });
  const changes = points.slice(1).flatMap((end, index) => {
    const start = points[index];
    return start === undefined ? [] : crossings(course, start, end);
  });
  return changes.map(({ instant, line }) => ({
    instant,
    cell: (first + line + cellCount) % cellCount,
  }));
}

/**
 * How many lines a longitude lies behind the start of a cell, so that nothing wraps. The whole part
 * is that of `cellIndex`, to the last bit: a change shows there at the same instant.
 */
function linesFrom(first: number, longitude: number): number {
  const cell = cellIndex(longitude);
  const half = cellCount / 2;
  const lines = ((cell - first + half + cellCount) % cellCount) - half;
  const part = angleBetween(cellStart(cell), longitude) / lineArc;
  return lines + Math.min(Math.max(part, 0), 1 - Number.EPSILON * cellCount);
}

/** Where a course that only rises or only falls between two points enters each new line. */
function crossings(course: Course, start: CoursePoint, end: CoursePoint) {
  const [startLine, endLine] = [Math.floor(start.value), Math.floor(end.value)];
  const rises = endLine > startLine;
  const entered = Array.from({ length: Math.abs(endLine - startLine) }, (_, index) =>
    rises ? startLine + index + 1 : startLine - index - 1,
  );
  return entered.map((line) => {
    // The edge between two lines belongs to the upper one.
    const edge = rises ? line : line + 1;
    const holds = (value: number) => (rises ? value >= edge : value < edge);
    return { line, instant: edgeInstant({ course, start, end, edge, holds }) };
  });
}
