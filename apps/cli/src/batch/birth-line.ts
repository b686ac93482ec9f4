import type { Language } from "@ck/registry";
import { z } from "zod";
import { birthAtInstant, birthInLocalTime, type KnownBirth } from "../birth/known-birth.ts";
import { given } from "../birth-flags.ts";
import { LineError } from "./answer-lines.ts";
import { fieldPath, parseLine } from "./parse-line.ts";

// What is null was not given: tables of births are exported so.
const text = z.string().nullish();
const number = z.number().nullish();

const instantLine = z.object({ utc: z.string(), tolerance: number });

const localLine = z.object({
  date: z.string(),
  /** Not given, or "unknown": the whole day. */
  time: text,
  tolerance: number,
  place: text,
  latitude: number,
  longitude: number,
  tz: text,
  utcOffset: text,
});

/** The fields as an order has them. */
const orderFieldsOf = (line: z.infer<typeof localLine>): Record<string, unknown> => ({
  birthTime: line.time === "unknown" ? null : (line.time ?? null),
  ...given({
    birthDate: line.date,
    birthTimeTolerance: line.tolerance ?? undefined,
    birthPlace: line.place ?? undefined,
    latitude: line.latitude ?? undefined,
    longitude: line.longitude ?? undefined,
    timeZone: line.tz ?? undefined,
    utcOffset: line.utcOffset ?? undefined,
  }),
});

/** What a line calls the fields of an order. */
const lineNames: ReadonlyMap<string, string> = new Map([
  ["birthDate", "date"],
  ["birthTime", "time"],
  ["birthTimeTolerance", "tolerance"],
  ["birthPlace", "place"],
  ["timeZone", "tz"],
]);

const isInstant = (line: unknown) =>
  typeof line === "object" && line !== null && "utc" in line && line.utc !== null;

/**
 * The birth of a line, or of what the line has under `field`. Throws `LineError` with one sentence
 * that names the field that is wrong.
 */
export function birthOfLine(
  line: unknown,
  where: { language: Language; field?: string },
): KnownBirth {
  const { language, field } = where;
  const outcome = isInstant(line)
    ? atInstant(parseLine(instantLine, line, where), language)
    : birthInLocalTime(orderFieldsOf(parseLine(localLine, line, where)), language);
  if (outcome.ok) return outcome.birth;
  const [issue] = outcome.issues;
  if (!issue) throw new Error("A birth was refused without a reason.");
  const path = fieldPath(field, lineNames.get(issue.path) ?? issue.path);
  throw new LineError(issue.code, `${path}: ${issue.message}`);
}

const atInstant = ({ utc, tolerance }: z.infer<typeof instantLine>, language: Language) =>
  birthAtInstant({ utc, tolerance: tolerance ?? undefined }, language);
