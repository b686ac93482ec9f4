import { Temporal } from "temporal-polyfill";
import type { ZoneClock } from "./zone-clock.ts";

/** A birth date and time as it was typed, parsed. */
export type BirthClock = {
  date: Temporal.PlainDate;
  /** null = unknown. */
  time: Temporal.PlainTime | null;
  /** Plus-minus minutes. */
  tolerance: number;
};

/** Seconds since 1970 UTC: the instant of the chart and the bounds of what is possible. */
export type BirthMoment = { utc: number; from: number; to: number };

export type MomentOutcome =
  | { ok: true; moment: BirthMoment }
  | { ok: false; code: "ambiguous_local_time" | "missing_local_time"; candidates: string[] }
  | { ok: false; code: "impossible_date" };

const minute = 60;

/** `+02:00`; a local mean time is rounded to the minute. */
export function offsetText(seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / minute);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${seconds < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The first instant of a local day. */
function startOf(date: Temporal.PlainDate, clock: ZoneClock): number {
  const midnight = clock.readLocal(date.toPlainDateTime());
  if (midnight.kind === "once") return midnight.at;
  return midnight.kind === "twice" ? midnight.at[0] : midnight.changeAt;
}

/** The last minute that a clock showed this date. A change after midnight can bring its end back. */
function endOf(date: Temporal.PlainDate, clock: ZoneClock): number {
  const beforeNext = startOf(date.add({ days: 1 }), clock) - minute;
  const lastMinute = clock.readLocal(date.toPlainDateTime("23:59"));
  return lastMinute.kind === "twice" ? Math.max(beforeNext, lastMinute.at[1]) : beforeNext;
}

/** An unknown time: from the first instant of the local day to its last minute; the chart for noon. */
function wholeDay(date: Temporal.PlainDate, clock: ZoneClock): MomentOutcome {
  const from = startOf(date, clock);
  const to = endOf(date, clock);
  // A day that a zone left out when it moved across the date line.
  if (to < from) return { ok: false, code: "impossible_date" };
  const noon = clock.readLocal(date.toPlainDateTime("12:00"));
  if (noon.kind === "never") return { ok: true, moment: { utc: noon.changeAt, from, to } };
  return { ok: true, moment: { utc: noon.kind === "once" ? noon.at : noon.at[0], from, to } };
}

/** When a birth was, by the clock of a zone. A time that occurred twice or never is not guessed. */
export function momentOf({ date, time, tolerance }: BirthClock, clock: ZoneClock): MomentOutcome {
  if (time === null) return wholeDay(date, clock);
  const reading = clock.readLocal(date.toPlainDateTime(time));
  if (reading.kind !== "once") {
    const code = reading.kind === "twice" ? "ambiguous_local_time" : "missing_local_time";
    return { ok: false, code, candidates: reading.offsets.map(offsetText) };
  }
  const { at } = reading;
  const span = tolerance * minute;
  return { ok: true, moment: { utc: at, from: at - span, to: at + span } };
}

/** `1987-05-14T07:30:00Z`. */
export const instantText = (at: number): string =>
  Temporal.Instant.fromEpochMilliseconds(at * 1000).toString();
