import { type ResolvedBirth, resolveBirth } from "@ck/chart/place";
import {
  birthFields,
  birthProblems,
  birthSchema,
  type FieldIssue,
  fieldIssues,
  isIssueCode,
  issueText,
} from "@ck/contracts";
import type { Language } from "@ck/registry";
import { z } from "zod";

/** A birth as instants, and whether place and local time had to be looked up for it. */
export type KnownBirth = ResolvedBirth & { readonly given: "instant" | "localTime" };

/** The birth, or a sentence for each wrong field. */
export type BirthOutcome =
  | { readonly ok: true; readonly birth: KnownBirth }
  | { readonly ok: false; readonly issues: readonly FieldIssue[] };

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

const refused = (issues: readonly FieldIssue[]): BirthOutcome => ({ ok: false, issues });

/** A number beyond all numbers breaks two bounds; the nearer one, named last, is the one to tell. */
const oneForEachField = (issues: readonly FieldIssue[]) => [
  ...new Map(issues.map((issue) => [issue.path, issue])).values(),
];

/** A birth in local time; its fields are those of an order. */
export function birthInLocalTime(
  fields: Readonly<Record<string, unknown>>,
  language: Language,
): BirthOutcome {
  const parsed = birthSchema.safeParse(fields, { reportInput: true });
  if (!parsed.success) return refused(oneForEachField(fieldIssues(parsed.error, language)));
  const problems = birthProblems(parsed.data);
  if (problems.length > 0) return refused(problems.map(wordProblem(language)));
  const resolved = resolveBirth(parsed.data, { language });
  if (!resolved.ok) return refused(resolved.issues.map(wordProblem(language)));
  return { ok: true, birth: { ...resolved.birth, given: "localTime" } };
}

/** Knows the calendar: `Date` would take 31 February for 3 March. */
const instantSchema = z.iso.datetime();

export const instantSentence = {
  de: "Bitte einen Zeitpunkt in UTC schreiben, den es im Kalender gibt, zum Beispiel 1987-05-14T07:30:00Z.",
  en: "Please write an instant in UTC that the calendar has, for example 1987-05-14T07:30:00Z.",
};

const minute = 60_000;

/** A birth at an instant in UTC, or plus-minus some minutes around it. */
export function birthAtInstant(
  { utc, tolerance }: { utc: string; tolerance: number | undefined },
  language: Language,
): BirthOutcome {
  const instant = instantSchema.safeParse(utc);
  if (!instant.success) {
    return refused([{ path: "utc", code: "invalid_instant", message: instantSentence[language] }]);
  }
  // The same years as in local time.
  const fields = z.object({
    utc: birthFields.birthDate,
    birthTimeTolerance: birthFields.birthTimeTolerance,
  });
  const checked = fields.safeParse(
    { utc: instant.data.slice(0, "YYYY-MM-DD".length), birthTimeTolerance: tolerance },
    { reportInput: true },
  );
  if (!checked.success) return refused(oneForEachField(fieldIssues(checked.error, language)));
  const assumed = Date.parse(instant.data);
  const around = (minutes: number) => new Date(assumed + minutes * minute).toISOString();
  const birth: KnownBirth = {
    utc: around(0),
    from: around(-(tolerance ?? 0)),
    to: around(tolerance ?? 0),
    zone: "UTC",
    placeLabel: null,
    tzVersion: process.versions.tz ?? "unknown",
    notes: [],
    given: "instant",
  };
  return { ok: true, birth };
}
