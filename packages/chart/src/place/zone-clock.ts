import { Temporal } from "temporal-polyfill";
import { historicalClock } from "./historical-zones.ts";

/**
 * What a local clock time means in a zone. Instants are seconds since 1970 UTC, offsets seconds
 * east of UTC. `twice`: the clocks were set back, earlier instant first. `never`: they were set
 * forward, past it; offsets before and after the change.
 */
export type ClockReading =
  | { kind: "once"; at: number }
  | { kind: "twice"; at: [number, number]; offsets: [number, number] }
  | { kind: "never"; changeAt: number; offsets: [number, number] };

export type ZoneClock = {
  /** IANA zone in its usual spelling, or an offset like `+02:00`. */
  zone: string;
  readLocal(local: Temporal.PlainDateTime): ClockReading;
  offsetAt(at: number): number;
};

const nanoseconds = 1e9;
const isOffset = (zone: string) => /^[+-]/.test(zone);

/** The clock of a zone by the runtime's data. */
function runtimeClock(zone: string): ZoneClock {
  return {
    zone,
    readLocal(local) {
      const earlier = local.toZonedDateTime(zone, { disambiguation: "earlier" });
      const later = local.toZonedDateTime(zone, { disambiguation: "later" });
      const at = earlier.epochMilliseconds / 1000;
      if (earlier.equals(later)) return { kind: "once", at };
      const offsets: [number, number] = [
        earlier.offsetNanoseconds / nanoseconds,
        later.offsetNanoseconds / nanoseconds,
      ];
      if (earlier.toPlainDateTime().equals(local)) {
        return { kind: "twice", at: [at, later.epochMilliseconds / 1000], offsets };
      }
      const change = earlier.getTimeZoneTransition("next");
      return {
        kind: "never",
        changeAt: (change ?? later).epochMilliseconds / 1000,
        offsets,
      };
    },
    offsetAt: (at) =>
      Temporal.Instant.fromEpochMilliseconds(at * 1000).toZonedDateTimeISO(zone).offsetNanoseconds /
      nanoseconds,
  };
}

/** The zone in its usual spelling; undefined when there is none of that name. */
function knownZone(zone: string): string | undefined {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * The clock of an IANA zone or a fixed offset; undefined for an unknown zone. Before 1970 it goes
 * by the histories that the runtime's data have merged away, where this package has them.
 */
export function openZone(name: string): ZoneClock | undefined {
  const zone = knownZone(name);
  if (zone === undefined) return undefined;
  const runtime = runtimeClock(zone);
  const historical = isOffset(zone) ? undefined : historicalClock(zone);
  if (!historical) return runtime;
  return {
    zone,
    readLocal: (local) => (local.year < 1970 ? historical : runtime).readLocal(local),
    offsetAt: (at) => (at < 0 ? historical : runtime).offsetAt(at),
  };
}

/** The clock of a place of the table. Throws when the runtime's data lack its zone. */
export function clockAt({ zone }: { zone: string }): ZoneClock {
  const clock = openZone(zone);
  if (!clock) throw new Error(`The runtime does not know the zone ${zone}.`);
  return clock;
}
