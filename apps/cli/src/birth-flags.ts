import { resolveBirth } from "@ck/chart/place";
import {
  type BirthInstant,
  birthProblems,
  birthSchema,
  type FieldIssue,
  fieldIssues,
  isIssueCode,
  issueText,
} from "@ck/contracts";
import { type Language, languages } from "@ck/registry";
import { type Command, Option } from "commander";
import { z } from "zod";
import { badInput, CommandError } from "./exit.ts";

export type BirthFlags = {
  date?: string;
  time?: string;
  tolerance?: string;
  place?: string;
  zone?: string;
  utcOffset?: string;
  utc?: string;
  lang: Language;
};

/** The flags of a birth in local time, and the language. */
export const addBirthFlags = (command: Command) =>
  command
    .option("--date <JJJJ-MM-TT>", "Geburtsdatum")
    .option("--time <HH:MM|unknown>", "Geburtszeit, örtliche Uhr")
    .option("--tolerance <minutes>", "die Geburtszeit gilt plus-minus so viele Minuten")
    .option("--place <name>", "Geburtsort")
    .option("--zone <zone>", "Zeitzone statt Ort, z. B. Europe/Berlin")
    .option("--utc-offset <+HH:MM>", "UTC-Versatz bei der Geburt; geht allem anderen vor")
    .addOption(new Option("--lang <language>", "Sprache").choices(languages).default("de"));

/** The same, or the instant itself. */
export const addBirthOrInstantFlags = (command: Command) =>
  addBirthFlags(command).option(
    "--utc <instant>",
    "statt alledem der Zeitpunkt in UTC, z. B. 1987-05-14T07:30:00Z",
  );

/** What stands above the wrong flags. */
export const issuesHead = { de: "So geht es noch nicht:", en: "This does not work yet:" };

type Problem = { path: string; code: string; candidates?: readonly string[] | undefined };

/** A problem with a birth in the words of the language. */
export const wordProblem =
  (language: Language) =>
  ({ path, code, candidates }: Problem): FieldIssue => ({
    path,
    code,
    message: isIssueCode(code)
      ? issueText(code, language, { candidates: candidates?.join(" / ") ?? "" })
      : code,
  });

/** The fields of a birth as an order has them; what was not given is left out. */
export const birthFieldsOf = (flags: Omit<BirthFlags, "utc" | "lang">): Record<string, unknown> =>
  given({
    birthDate: flags.date,
    birthTime: flags.time === "unknown" ? null : flags.time,
    birthTimeTolerance: flags.tolerance === undefined ? undefined : minutesOf(flags.tolerance),
    birthPlace: flags.place,
    timeZone: flags.zone,
    utcOffset: flags.utcOffset,
  });

/** Plain numbers only: `Number` would also take 0x10, 1e1 and nothing at all. */
const minutesOf = (text: string): number =>
  /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;

/** Leaves out what was not given, so that the defaults of a schema apply. */
export const given = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The birth that the flags describe, as an instant. Throws `CommandError` for each wrong flag. */
export function birthFromFlags(flags: BirthFlags): BirthInstant {
  if (flags.utc !== undefined) return atInstant(flags.utc, flags.lang);
  const refuse = (issues: readonly FieldIssue[]) =>
    new CommandError(badInput, issuesHead[flags.lang], issues);
  const parsed = birthSchema.safeParse(birthFieldsOf(flags), { reportInput: true });
  if (!parsed.success) throw refuse(fieldIssues(parsed.error, flags.lang));
  const problems = birthProblems(parsed.data);
  if (problems.length > 0) throw refuse(problems.map(wordProblem(flags.lang)));
  const resolved = resolveBirth(parsed.data, { language: flags.lang });
  if (!resolved.ok) throw refuse(resolved.issues.map(wordProblem(flags.lang)));
  return resolved.birth;
}

/** Knows the calendar: `Date` would take 31 February for 3 March. */
const instantSchema = z.iso.datetime();

const utcSentence = {
  de: "--utc bitte als Zeitpunkt schreiben, den es im Kalender gibt, wie 1987-05-14T07:30:00Z.",
  en: "--utc: please write an instant that the calendar has, such as 1987-05-14T07:30:00Z.",
};

function atInstant(utc: string, language: Language): BirthInstant {
  const parsed = instantSchema.safeParse(utc);
  if (!parsed.success) throw new CommandError(badInput, utcSentence[language]);
  const instant = new Date(parsed.data).toISOString();
  return {
    utc: instant,
    from: instant,
    to: instant,
    zone: "UTC",
    placeLabel: null,
    tzVersion: process.versions.tz ?? "unknown",
    notes: [],
  };
}
