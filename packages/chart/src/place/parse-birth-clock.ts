import { Temporal } from "temporal-polyfill";
import type { BirthClock } from "./birth-moment.ts";
import { firstYear, lastYear, maxTolerance } from "./limits.ts";
import type { BirthInput, BirthIssue } from "./resolve-birth.ts";

/** What `parse` answers; undefined when it finds the text impossible. */
function possible<Value>(parse: () => Value): Value | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The typed date and time. 30 February and 25:00 are refused, not rolled over. */
export function parseBirthClock({
  birthDate,
  birthTime,
  birthTimeTolerance = 0,
}: BirthInput): { ok: true; clock: BirthClock } | { ok: false; issue: BirthIssue } {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(birthDate)
    ? possible(() => Temporal.PlainDate.from(birthDate))
    : undefined;
  if (!date) return { ok: false, issue: { path: "birthDate", code: "impossible_date" } };
  if (date.year < firstYear || date.year > lastYear) {
    return { ok: false, issue: { path: "birthDate", code: "date_out_of_range" } };
  }
  if (birthTime === null) return { ok: true, clock: { date, time: null, tolerance: 0 } };
  const time = /^\d{2}:\d{2}$/.test(birthTime)
    ? possible(() => Temporal.PlainTime.from(birthTime))
    : undefined;
  if (!time) return { ok: false, issue: { path: "birthTime", code: "invalid_time" } };
  if (!(birthTimeTolerance >= 0 && birthTimeTolerance <= maxTolerance)) {
    return { ok: false, issue: { path: "birthTimeTolerance", code: "invalid_tolerance" } };
  }
  return { ok: true, clock: { date, time, tolerance: birthTimeTolerance } };
}
