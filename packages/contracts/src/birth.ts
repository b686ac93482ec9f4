import { z } from "zod";

const isCalendarDate = (text: string) => {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

// The messages are codes: `issues.ts` has the sentence for each.
const dateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "invalid_date", abort: true })
  .refine(isCalendarDate, { error: "impossible_date", abort: true })
  .refine((text) => text >= "1800-01-01" && text <= "2100-12-31", "date_out_of_range");

const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "invalid_time");

/** Where and when somebody was born, as a person types it. */
export const birthFields = {
  /** Local calendar date, `YYYY-MM-DD`. */
  birthDate: dateSchema,
  /** Local clock time, `HH:MM`; null = unknown. */
  birthTime: timeSchema.nullable(),
  /** Plus-minus minutes around `birthTime`. */
  birthTimeTolerance: z.int().min(1).max(720).optional(),
  /** A place name, resolved offline: "München", "Springfield, Illinois". */
  birthPlace: z.string().trim().min(1).max(200).optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  /** IANA zone, e.g. `Europe/Berlin`; refused where a place beside it had another time. */
  timeZone: z.string().min(1).max(64).optional(),
  /** `+02:00`: wins over place and zone, and settles an ambiguous local time. */
  utcOffset: z
    .string()
    .regex(/^[+-](0\d|1[0-4]):[0-5]\d$/, "invalid_utc_offset")
    .optional(),
};

/** One person's birth. A place, a zone, an offset or coordinates must be there. */
export const birthSchema = z.strictObject(birthFields);
export type Birth = z.infer<typeof birthSchema>;

type WhereFields = Pick<
  Birth,
  "birthPlace" | "timeZone" | "utcOffset" | "latitude" | "longitude" | "birthTimeTolerance"
> & { birthTime: string | null };

/** Cross-field rules of one person's birth: which field is wrong, and why. */
export function birthProblems(birth: WhereFields): { path: string; code: string }[] {
  const problems: { path: string; code: string }[] = [];
  const hasCoordinates = birth.latitude !== undefined && birth.longitude !== undefined;
  if ((birth.latitude === undefined) !== (birth.longitude === undefined)) {
    problems.push({
      path: birth.latitude === undefined ? "latitude" : "longitude",
      code: "coordinates_incomplete",
    });
  } else if (!(birth.birthPlace || birth.timeZone || birth.utcOffset || hasCoordinates)) {
    problems.push({ path: "birthPlace", code: "place_missing" });
  }
  if (birth.birthTime === null && birth.birthTimeTolerance !== undefined) {
    problems.push({ path: "birthTimeTolerance", code: "tolerance_without_time" });
  }
  return problems;
}
