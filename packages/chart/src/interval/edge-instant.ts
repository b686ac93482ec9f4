import { changePrecisionMs, edgeNudge } from "../tunables.ts";
import type { Course, CoursePoint } from "./direction-changes.ts";

/** A crossing to find: the condition is false at `start`, true at `end`, and changes at `edge`. */
export interface Crossing {
  readonly course: Course;
  readonly start: CoursePoint;
  readonly end: CoursePoint;
  /** The value of the course at which the condition changes. */
  readonly edge: number;
  readonly holds: (value: number) => boolean;
}

/**
 * The first instant at which the condition holds, to `changePrecisionMs`, and rather half of that
 * late: the ephemeris uses a nutation again for 86 ms and so trembles by some 1e-11 degrees, but the
 * instant shall surely lie beyond the edge. By the ITP method
 * (Oliveira and Takahashi, ACM Trans. Math. Softw. 47, 2020): looks where a straight line between
 * the two ends meets the edge, a little nearer to the middle, and never further from it than keeps
 * the number of looks within one of what halving takes. Some six looks where halving takes 25.
 */
export function edgeInstant({ course, start, end, edge, holds }: Crossing): number {
  const precision = changePrecisionMs / 2;
  let [before, after] = [start, end];
  const first = after.instant - before.instant;
  let reach = precision * 2 ** Math.ceil(Math.log2(first / precision));
  while (after.instant - before.instant > precision) {
    const width = after.instant - before.instant;
    const middle = before.instant + width / 2;
    const straight =
      before.instant + (width * (edge - before.value)) / (after.value - before.value);
    const nudge = Math.max(precision / 2, (edgeNudge * width * width) / first);
    const aside = Math.max(0, Math.abs(straight - middle) - nudge);
    const most = Math.max(0, reach - width / 2);
    const instant = middle + Math.sign(straight - middle) * Math.min(aside, most);
    const here = { instant, value: course(instant) };
    if (holds(here.value)) after = here;
    else before = here;
    reach /= 2;
  }
  return Math.min(after.instant + precision, end.instant);
}
