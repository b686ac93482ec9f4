import { Temporal } from "temporal-polyfill";
import type { BirthInstant } from "../interval/chart-of-birth.ts";
import { openZone } from "./zone-clock.ts";

/** A birth as its person knows it: day ("YYYY-MM-DD") and clock time ("HH:MM") where it happened. */
export type LocalBirth = {
  date: string;
  /** Null when it is not known to the minute. */
  time: string | null;
};

/**
 * The local day and time of a birth; of one whose day is uncertain, the day in the middle. Null when
 * this runtime does not know the zone, which another one resolved.
 */
export function localBirth({
  utc,
  from,
  to,
  zone,
}: BirthInstant & { zone: string }): LocalBirth | null {
  const clock = openZone(zone);
  if (!clock) return null;
  const at = Math.floor(Date.parse(utc) / 1000);
  const local = Temporal.Instant.fromEpochMilliseconds(
    (at + clock.offsetAt(at)) * 1000,
  ).toZonedDateTimeISO("UTC");
  const isKnown = Date.parse(to) - Date.parse(from) < minute;
  return {
    date: local.toPlainDate().toString(),
    time: isKnown
      ? local.toPlainTime().toString({ smallestUnit: "minute", roundingMode: "trunc" })
      : null,
  };
}

/** A time that is known to the minute, ms. */
const minute = 60_000;
