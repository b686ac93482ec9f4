import { Temporal } from "temporal-polyfill";
import type { FactWindows } from "../interval/fact-windows.ts";
import { clockAt } from "./zone-clock.ts";

/** A fact and local clock times ("HH:MM") between which a birth has it. */
export type LocalWindow = { factId: string; from: string; to: string };

/**
 * When each uncertain fact holds, by the clock of the zone that the birth was resolved to, in order
 * of time; a fact that comes back has several windows.
 */
export function localWindows(windows: FactWindows, zone: string): LocalWindow[] {
  const clock = clockAt({ zone });
  const timeOf = (instant: string) => {
    const at = Math.floor(Date.parse(instant) / 1000);
    return Temporal.Instant.fromEpochMilliseconds((at + clock.offsetAt(at)) * 1000)
      .toZonedDateTimeISO("UTC")
      .toPlainTime()
      .toString({ smallestUnit: "minute", roundingMode: "trunc" });
  };
  return [...windows]
    .flatMap(([factId, spans]) => spans.map((span) => ({ factId, ...span })))
    .sort((a, b) => Date.parse(a.from) - Date.parse(b.from))
    .map(({ factId, from, to }) => ({ factId, from: timeOf(from), to: timeOf(to) }));
}
