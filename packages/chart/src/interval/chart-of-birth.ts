import type { BirthChart } from "../birth-chart.ts";
import { calculateChart, parseInstant } from "../calculate-chart.ts";
import { derive } from "../derive/derive.ts";
import { longestIntervalMs } from "../tunables.ts";
import { factWindows } from "./fact-windows.ts";
import { type State, statesBetween } from "./states-between.ts";

/** A birth as it is known: `utc` is assumed, and it lies somewhere from `from` to `to`. */
export interface BirthInstant {
  readonly utc: string;
  readonly from: string;
  readonly to: string;
  readonly tzVersion?: string;
}

/**
 * The chart of a birth whose time may be uncertain: computed for `utc`, with the ids of all facts
 * that do not hold for the whole interval. Instants are ISO 8601 in UTC, of the years 1800 to 2100.
 *
 * @throws ZodError on instants that cannot be read; RangeError when `utc` lies outside of the
 *   interval, when it is longer than a week, or in other years. No message repeats an instant.
 */
export function chartOfBirth({ utc, from, to, tzVersion }: BirthInstant): BirthChart {
  const assumed = parseInstant(utc);
  const first = parseInstant(from);
  const last = parseInstant(to);
  if (first > assumed || assumed > last) {
    throw new RangeError("The assumed birth must lie between the two ends of its interval.");
  }
  if (last - first > longestIntervalMs) {
    throw new RangeError("The interval of a birth must not be longer than a week.");
  }
  const chart = calculateChart(utc, tzVersion);
  if (first === last) return { chart, uncertain: new Set() };
  const states = statesBetween(first, last);
  const windows = factWindows(states, last);
  return {
    chart: { ...chart, variables: null, certainty: "interval" },
    uncertain: new Set(windows.keys()),
    windows,
    gateSets: gateSetsOf(states),
  };
}

function gateSetsOf(states: readonly State[]): number[][] {
  const sets = states.map(({ personality, design }) => derive(personality, design).gates);
  return [...new Map(sets.map((gates) => [gates.join(), gates])).values()];
}
