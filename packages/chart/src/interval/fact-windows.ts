import { factIdsOf } from "../facts/claims-of.ts";
import type { TimedState } from "./states-between.ts";

/** Birth instants between which a fact holds, ISO 8601 in UTC; `to` is no longer one of them. */
export interface FactWindow {
  readonly from: string;
  readonly to: string;
}

/** For each fact that does not hold for the whole interval: when it does, in order of time. */
export type FactWindows = ReadonlyMap<string, readonly FactWindow[]>;

/**
 * The windows of all facts that change between the states.
 *
 * @param end The interval's last instant, milliseconds since 1970.
 */
export function factWindows(states: readonly TimedState[], end: number): FactWindows {
  const spans = new Map<string, { from: number; to: number }[]>();
  for (const [index, { since, personality, design }] of states.entries()) {
    const until = states[index + 1]?.since ?? end;
    // Two changes at one instant: nobody was born between them.
    if (until === since && index + 1 < states.length) continue;
    for (const id of factIdsOf(personality, design)) extend(spans, id, since, until);
  }
  const start = states[0]?.since ?? end;
  const changing = [...spans].filter(
    ([, [first, ...more]]) => more.length > 0 || first?.from !== start || first.to !== end,
  );
  return new Map(changing.map(([id, windows]) => [id, windows.map(asWindow)]));
}

/** Lets a window that ends where this state begins go on, or opens a new one. */
function extend(
  spans: Map<string, { from: number; to: number }[]>,
  id: string,
  since: number,
  until: number,
): void {
  const windows = spans.get(id) ?? [];
  spans.set(id, windows);
  const last = windows.at(-1);
  if (last?.to === since) last.to = until;
  else windows.push({ from: since, to: until });
}

const isoOf = (instant: number) => new Date(Math.round(instant)).toISOString();
const asWindow = ({ from, to }: { from: number; to: number }): FactWindow => ({
  from: isoOf(from),
  to: isoOf(to),
});
