import { changePrecisionMs, stationStepMs } from "../tunables.ts";

/** A smooth value over time, without jumps at 360 degrees. */
export type Course = (instant: number) => number;

/**
 * Cuts `from`…`to` into instants between which the course only rises or only falls: every hour, and
 * where it turns (a station). Looks one step beyond both ends, so that a turn close to an end shows.
 */
export function monotonePieces(course: Course, from: number, to: number): number[] {
  const samples = hourly(from, to);
  const values = samples.map(course);
  const turns: number[] = [];
  for (let index = 1; index < samples.length - 1; index += 1) {
    const [before = 0, here = 0, after = 0] = values.slice(index - 1, index + 2);
    const [start = 0, , end = 0] = samples.slice(index - 1, index + 2);
    if ((here - before) * (after - here) >= 0) continue;
    turns.push(extremum(course, start, end, here > before ? 1 : -1));
  }
  return [...samples, ...turns]
    .filter((instant) => instant >= from && instant <= to)
    .sort((a, b) => a - b);
}

function hourly(from: number, to: number): number[] {
  const samples = [from - stationStepMs];
  for (let instant = from; instant < to; instant += stationStepMs) samples.push(instant);
  return [...samples, to, to + stationStepMs];
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
