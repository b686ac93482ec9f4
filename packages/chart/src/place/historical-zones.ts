import type { Temporal } from "temporal-polyfill";
import { type OffsetHistory, version, zones } from "./historical-zones.generated.ts";
import type { ZoneClock } from "./zone-clock.ts";

/** Version of the time zone data behind `historicalClock`. */
export const historicalVersion = (): string => `${version}-backzone`;

export const isHistorical = (zone: string): boolean => Object.hasOwn(zones, zone);

type Period = { from: number; until: number; offset: number };

function periodsOf([first, ...changes]: OffsetHistory): Period[] {
  const starts: (readonly [number, number])[] = [[Number.NEGATIVE_INFINITY, first], ...changes];
  return starts.map(([from, offset], index) => ({
    from,
    until: starts[index + 1]?.[0] ?? Number.POSITIVE_INFINITY,
    offset,
  }));
}

const utcSeconds = (local: Temporal.PlainDateTime) =>
  local.toZonedDateTime("UTC").epochMilliseconds / 1000;

/**
 * The clock of a zone before 1970 for zones that the runtime's data merge with another one
 * (Amsterdam, Oslo, Stockholm …); undefined for all others. Source: the time zone database with
 * its `backzone` file, see `scripts/build-historical-zones.ts`.
 */
export function historicalClock(zone: string): ZoneClock | undefined {
  const history = isHistorical(zone) ? zones[zone] : undefined;
  if (!history) return undefined;
  const periods = periodsOf(history);
  return {
    zone,
    offsetAt: (at) => periods.find(({ until }) => at < until)?.offset ?? 0,
    readLocal(local) {
      const seconds = utcSeconds(local);
      const instants = periods.flatMap(({ from, until, offset }) => {
        const at = seconds - offset;
        return at >= from && at < until ? [{ at, offset }] : [];
      });
      const [one, other] = instants;
      if (one && other) {
        return { kind: "twice", at: [one.at, other.at], offsets: [one.offset, other.offset] };
      }
      if (one) return { kind: "once", at: one.at };
      // No period holds it, so it lies in the jump from one period to the next.
      const after = periods.findIndex(({ from, offset }) => seconds - offset < from);
      const next = periods[after];
      const before = periods[after - 1];
      if (!next || !before) throw new Error(`The history of ${zone} has a hole.`);
      return { kind: "never", changeAt: next.from, offsets: [before.offset, next.offset] };
    },
  };
}
