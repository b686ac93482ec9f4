import { changePrecisionMs } from "../tunables.ts";

/** A smooth value over time, without jumps at 360 degrees. */
export type Course = (instant: number) => number;

/** A course at an instant. */
export interface CoursePoint {
  readonly instant: number;
  readonly value: number;
}

/** Where a course is looked at; all in milliseconds. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** So short that the course turns at most once in any three steps. */
  readonly step: number;
}

/**
 * Points from `from` to `to` between which the course only rises or only falls: every step, and
 * where it turns (a station). Looks one step beyond both ends, so that a turn close to an end shows.
 */
export function monotonePoints(course: Course, span: Span): CoursePoint[] {
  const { from, to } = span;
  const at = (instant: number) => ({ instant, value: course(instant) });
  const samples = stepped(span).map(at);
  const turns = samples.slice(1, -1).flatMap((here, index) => {
    const before = samples[index] ?? here;
    const after = samples[index + 2] ?? here;
    const isTurn = (here.value - before.value) * (after.value - here.value) < 0;
    const sign = here.value > before.value ? 1 : -1;
    return isTurn ? [at(extremum(course, before.instant, after.instant, sign))] : [];
  });
  return [...samples, ...turns]
    .filter(({ instant }) => instant >= from && instant <= to)
    .sort((a, b) => a.instant - b.instant);
}

function stepped({ from, to, step }: Span): number[] {
  const samples = [from - step];
  for (let instant = from; instant < to; instant += step) samples.push(instant);
  return [...samples, to, to + step];
}

const golden = (Math.sqrt(5) - 1) / 2;

/** Where the course is highest (`sign` 1) or lowest (-1), by golden section. */
function extremum(course: Course, start: number, end: number, sign: 1 | -1): number {
  let [low, high] = [start, end];
  while (high - low > changePrecisionMs) {
    const left = high - golden * (high - low);
    const right = low + golden * (high - low);
    if (sign * course(left) > sign * course(right)) high = right;
    else low = left;
  }
  return (low + high) / 2;
}
