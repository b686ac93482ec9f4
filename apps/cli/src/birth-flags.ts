import { resolveBirth } from "@ck/chart/place";
import {
  type BirthInstant,
  birthProblems,
  birthSchema,
  fieldIssues,
  isIssueCode,
  issueText,
} from "@ck/contracts";
import { languages } from "@ck/registry";
import { type Command, Option } from "commander";
import { badInput, CommandError } from "./exit.ts";

export type BirthFlags = {
  date?: string;
  time?: string;
  tolerance?: string;
  place?: string;
  zone?: string;
  utcOffset?: string;
  utc?: string;
  lang: "de" | "en";
};

export const addBirthFlags = (command: Command) =>
  command
    .option("--date <JJJJ-MM-TT>", "Geburtsdatum")
    .option("--time <HH:MM|unknown>", "Geburtszeit, örtliche Uhr")
    .option("--tolerance <minutes>", "die Geburtszeit gilt plus-minus so viele Minuten")
    .option("--place <name>", "Geburtsort")
    .option("--zone <zone>", "Zeitzone statt Ort")
    .option("--utc-offset <+HH:MM>", "UTC-Versatz bei der Geburt")
    .option("--utc <instant>", "statt alledem der Zeitpunkt in UTC, z. B. 1987-05-14T07:30:00Z")
    .addOption(new Option("--lang <language>", "Sprache").choices(languages).default("de"));

/** The birth that the flags describe, as an instant. Throws `CommandError` for each wrong flag. */
export function birthFromFlags(flags: BirthFlags): BirthInstant {
  if (flags.utc !== undefined) return atInstant(flags.utc);
  const parsed = birthSchema.safeParse(
    Object.fromEntries(
      Object.entries({
        birthDate: flags.date,
        birthTime: flags.time === "unknown" ? null : flags.time,
        birthTimeTolerance: flags.tolerance === undefined ? undefined : Number(flags.tolerance),
        birthPlace: flags.place,
        timeZone: flags.zone,
        utcOffset: flags.utcOffset,
      }).filter(([, value]) => value !== undefined),
    ),
    { reportInput: true },
  );
  const head = "So geht es noch nicht:";
  if (!parsed.success) {
    throw new CommandError(badInput, head, fieldIssues(parsed.error, flags.lang));
  }
  const describe = (code: string, candidates?: readonly string[]) =>
    isIssueCode(code)
      ? issueText(code, flags.lang, { candidates: candidates?.join(" / ") ?? "" })
      : code;
  const problems = birthProblems(parsed.data);
  if (problems.length > 0) {
    throw new CommandError(
      badInput,
      head,
      problems.map(({ path, code }) => ({ path, code, message: describe(code) })),
    );
  }
  const resolved = resolveBirth(parsed.data);
  if (resolved.ok) return resolved.birth;
  throw new CommandError(
    badInput,
    head,
    resolved.issues.map(({ path, code, candidates }) => ({
      path,
      code,
      message: describe(code, candidates),
    })),
  );
}

function atInstant(utc: string): BirthInstant {
  const date = new Date(utc);
  if (!/^\d{4}-\d{2}-\d{2}T.*Z$/.test(utc) || Number.isNaN(date.getTime())) {
    throw new CommandError(badInput, "--utc bitte wie 1987-05-14T07:30:00Z schreiben.");
  }
  const instant = date.toISOString();
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
