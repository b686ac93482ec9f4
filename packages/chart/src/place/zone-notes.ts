import { Temporal } from "temporal-polyfill";
import type { BirthNote } from "./birth-notes.ts";
import { historicalVersion, isHistorical } from "./historical-zones.ts";

/** The time zone database calls its own data less reliable before this year. */
const reliableSince = 1970;

const berlin = "Europe/Berlin";
const occupationBegins = Temporal.PlainDate.from("1945-05-01");
/** The western zones went back an hour on 16 September, Berlin and the Soviet zone on this day. */
const occupationEnds = Temporal.PlainDate.from("1945-11-18");

const isOffset = (zone: string) => /^[+-]/.test(zone);

/**
 * Remarks on how sure the zone's offset is on that day. `historical_zone`: before 1970.
 * `germany_1945`: from May to November 1945 clocks in Germany went by occupation zone, and the
 * data know only Berlin's. An offset that was given needs no remark.
 */
export function notesOf(zone: string, date: Temporal.PlainDate): BirthNote[] {
  if (isOffset(zone)) return [];
  const notes: BirthNote[] = date.year < reliableSince ? ["historical_zone"] : [];
  const isIn1945 =
    Temporal.PlainDate.compare(date, occupationBegins) >= 0 &&
    Temporal.PlainDate.compare(date, occupationEnds) <= 0;
  return zone === berlin && isIn1945 ? [...notes, "germany_1945"] : notes;
}

/** Version of the time zone data of the runtime; "unknown" where it does not say, as in browsers. */
const runtimeVersion = () =>
  (typeof process === "undefined" ? undefined : process.versions.tz) ?? "unknown";

/** Version of the time zone data that a zone's offset on that day comes from. */
export function timeZoneVersion(zone: string, date: Temporal.PlainDate): string {
  const isOld = date.year < reliableSince && !isOffset(zone) && isHistorical(zone);
  return isOld ? historicalVersion() : runtimeVersion();
}
