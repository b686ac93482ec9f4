import { type BirthClock, instantText, type MomentOutcome, momentOf } from "./birth-moment.ts";
import type { BirthNote } from "./birth-notes.ts";
import type { PlaceLanguage } from "./countries.ts";
import { locateBirth } from "./locate-birth.ts";
import { parseBirthClock } from "./parse-birth-clock.ts";
import { notesOf, timeZoneVersion } from "./zone-notes.ts";

/** Where and when somebody was born, as it was typed and checked for its form. */
export type BirthInput = {
  /** Local calendar date, `YYYY-MM-DD`. */
  birthDate: string;
  /** Local clock time, `HH:MM`; null = unknown. */
  birthTime: string | null;
  /** Plus-minus minutes around `birthTime`, at most 720. */
  birthTimeTolerance?: number | undefined;
  birthPlace?: string | undefined;
  /** Degrees. */
  latitude?: number | undefined;
  longitude?: number | undefined;
  /** IANA zone. */
  timeZone?: string | undefined;
  /** `+02:00`. */
  utcOffset?: string | undefined;
};

/** A birth as instants, ISO 8601 with `Z`; `from` and `to` bound it, equal to `utc` when it is exact. */
export type ResolvedBirth = {
  utc: string;
  from: string;
  to: string;
  /** IANA zone, or the offset where one was given. */
  zone: string;
  placeLabel: string | null;
  /** Version of the time zone data that were used. */
  tzVersion: string;
  /** What is to be said beside it; `birthNoteTexts` has the words. */
  notes: BirthNote[];
};

export type BirthIssueCode =
  | "unknown_place"
  | "ambiguous_place"
  | "unknown_zone"
  | "zone_contradicts_place"
  | "ambiguous_local_time"
  | "missing_local_time"
  | "impossible_date"
  | "date_out_of_range"
  | "invalid_time"
  | "invalid_tolerance"
  | "invalid_utc_offset"
  | "place_missing";

export type BirthIssue = {
  /** The field of the input that is to be changed. */
  path: keyof BirthInput;
  code: BirthIssueCode;
  /** What could be meant: labels of places, or offsets. */
  candidates?: string[];
};

export type BirthResolution =
  | { ok: true; birth: ResolvedBirth }
  | { ok: false; issues: BirthIssue[] };

function momentIssue(outcome: Exclude<MomentOutcome, { ok: true }>): BirthIssue {
  return outcome.code === "impossible_date"
    ? { path: "birthDate", code: outcome.code }
    : { path: "birthTime", code: outcome.code, candidates: outcome.candidates };
}

/**
 * Turns a local birth date and time into instants. The offset decides where one is given, else the
 * zone, else the coordinates (by the place of the table nearest to them), else the place name. A
 * zone beside a place that is known must give the same instants as the place's own.
 *
 * A name that several places bear is asked about only when that changes the instant and none of
 * them has ten times the population of the next; otherwise the likeliest is taken and named in
 * `placeLabel`. A time that the clocks skipped or went through twice is not guessed either.
 */
export function resolveBirth(
  input: BirthInput,
  { language = "de" }: { language?: PlaceLanguage } = {},
): BirthResolution {
  const parsed = parseBirthClock(input);
  if (!parsed.ok) return { ok: false, issues: [parsed.issue] };
  const clock: BirthClock = parsed.clock;

  const located = locateBirth(input, clock, language);
  if (!located.ok) return { ok: false, issues: [located.issue] };

  const outcome = momentOf(clock, located.clock);
  if (!outcome.ok) return { ok: false, issues: [momentIssue(outcome)] };

  const { moment } = outcome;
  const { zone } = located.clock;
  const notes = notesOf(zone, clock.date);
  return {
    ok: true,
    birth: {
      utc: instantText(moment.utc),
      from: instantText(moment.from),
      to: instantText(moment.to),
      zone,
      placeLabel: located.placeLabel,
      tzVersion: timeZoneVersion(zone, clock.date),
      notes: located.isCorrected ? [...notes, "place_corrected"] : notes,
    },
  };
}
