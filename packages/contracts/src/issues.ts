import type { Language, Localized } from "@ck/registry";
import type { z } from "zod";
import type { FieldIssue } from "./problem.ts";

/** The sentence for each code of a field error: what is wrong and what to write instead. */
export const issueTexts = {
  required: { de: "Diese Angabe fehlt.", en: "This field is missing." },
  unknown_field: {
    de: "Dieses Feld kennen wir nicht. Bitte entferne es oder prüfe die Schreibweise.",
    en: "This field is not known. Please remove it or check its spelling.",
  },
  wrong_type: {
    de: "Hier wird {expected} erwartet.",
    en: "This field has to be {expected}.",
  },
  not_an_option: {
    de: "Dieser Wert ist nicht möglich. Möglich sind: {options}.",
    en: "This value is not possible. Possible are: {options}.",
  },
  too_long: {
    de: "Diese Angabe ist zu lang; höchstens {maximum} Zeichen.",
    en: "This field is too long; at most {maximum} characters.",
  },
  too_short: { de: "Diese Angabe ist leer.", en: "This field is empty." },
  out_of_range: {
    de: "Dieser Wert liegt außerhalb des Möglichen: {bound}.",
    en: "This value is out of range: {bound}.",
  },
  malformed: {
    de: "Diese Angabe hat nicht die erwartete Form.",
    en: "This field does not have the expected form.",
  },
  invalid_json: {
    de: "Der Inhalt der Anfrage ist kein gültiges JSON.",
    en: "The content of the request is not valid JSON.",
  },
  agent_differs: {
    de: "Diese Adresse bestellt bei einem anderen Agenten. Lass agentId weg oder nimm die passende Adresse.",
    en: "This address orders from another agent. Leave agentId out or use the matching address.",
  },
  impossible_chart: {
    de: "Diese Aktivierungen können nicht zusammen vorkommen: Erde und Südknoten stehen Sonne und Nordknoten gegenüber, und die Design-Sonne steht 88 Grad vor der Sonne der Geburt.",
    en: "These activations cannot occur together: Earth and south node stand opposite Sun and north node, and the design Sun stands 88 degrees before the Sun of the birth.",
  },
  unknown_user: {
    de: "Dieses Konto gibt es nicht oder nicht mehr.",
    en: "This account does not exist, or no longer.",
  },
  invalid_date: {
    de: "Das Datum bitte als JJJJ-MM-TT schreiben, zum Beispiel 1987-05-14.",
    en: "Please write the date as YYYY-MM-DD, for example 1987-05-14.",
  },
  impossible_date: {
    de: "Diesen Tag gibt es im Kalender nicht.",
    en: "This day does not exist in the calendar.",
  },
  date_out_of_range: {
    de: "Das Datum muss zwischen 1800 und 2100 liegen.",
    en: "The date must be between 1800 and 2100.",
  },
  invalid_time: {
    de: "Die Uhrzeit bitte als HH:MM schreiben, zum Beispiel 09:30. Ist sie unbekannt: „unknown“ am Terminal, null in JSON.",
    en: "Please write the time as HH:MM, for example 09:30. If it is unknown: “unknown” at the terminal, null in JSON.",
  },
  invalid_utc_offset: {
    de: "Den UTC-Versatz bitte wie +02:00 schreiben.",
    en: "Please write the UTC offset like +02:00.",
  },
  coordinates_incomplete: {
    de: "Breite und Länge gehören zusammen: bitte beide angeben.",
    en: "Latitude and longitude belong together: please give both.",
  },
  place_missing: {
    de: "Bitte gib den Geburtsort an, oder Zeitzone, UTC-Versatz oder Koordinaten.",
    en: "Please give the birth place, or a time zone, UTC offset or coordinates.",
  },
  invalid_tolerance: {
    de: "Die Toleranz bitte in Minuten angeben, 1 bis 720.",
    en: "Please give the tolerance in minutes, 1 to 720.",
  },
  tolerance_without_time: {
    de: "Eine Toleranz braucht eine ungefähre Uhrzeit.",
    en: "A tolerance needs an approximate time.",
  },
  invalid_start: {
    de: "Den Beginn bitte mit Datum, Uhrzeit und UTC-Versatz schreiben, zum Beispiel 2027-01-15T09:00:00+01:00.",
    en: "Please write the start with date, time and UTC offset, for example 2027-01-15T09:00:00+01:00.",
  },
  start_out_of_range: {
    de: "Der Beginn darf höchstens ein Jahr in der Zukunft und nicht vor dem Jahr 2000 liegen.",
    en: "The start may lie at most one year ahead, and not before the year 2000.",
  },
  invalid_key: {
    de: "Ein Idempotenz-Schlüssel darf keine Steuerzeichen enthalten. Nimm zum Beispiel eine UUID.",
    en: "An idempotency key may not contain control characters. Use a UUID, for example.",
  },
  context_too_long: {
    de: "Der Kontext darf höchstens 4.000 Zeichen lang sein. Bitte kürze ihn.",
    en: "The context may have at most 4,000 characters. Please shorten it.",
  },
  unknown_place: {
    de: "Diesen Ort finden wir nicht. Schreibe ihn anders, ergänze das Land, oder gib Zeitzone oder UTC-Versatz an.",
    en: "This place was not found. Spell it differently, add the country, or give a time zone or UTC offset.",
  },
  ambiguous_place: {
    de: "Diesen Ort gibt es mehrmals. Ergänze Region oder Land: {candidates}.",
    en: "There are several places of this name. Add region or country: {candidates}.",
  },
  unknown_zone: {
    de: "Diese Zeitzone gibt es nicht. Beispiel: Europe/Berlin.",
    en: "There is no such time zone. Example: Europe/Berlin.",
  },
  zone_contradicts_place: {
    de: "Diese Zeitzone passt nicht zum Ort: Dort gingen die Uhren damals anders. Lass Ort oder Zeitzone weg, oder gib den UTC-Versatz an.",
    en: "This time zone does not fit the place: clocks there went differently at that time. Leave out the place or the time zone, or give the UTC offset.",
  },
  ambiguous_local_time: {
    de: "Diese Uhrzeit gab es an diesem Tag zweimal (Zeitumstellung). Gib den UTC-Versatz dazu an: {candidates}.",
    en: "This clock time occurred twice on that day (clocks were changed). Add the UTC offset: {candidates}.",
  },
  missing_local_time: {
    de: "Diese Uhrzeit gab es an diesem Tag nicht (Zeitumstellung). Gib den UTC-Versatz dazu an: {candidates}.",
    en: "This clock time did not occur on that day (clocks were changed). Add the UTC offset: {candidates}.",
  },
} as const satisfies Record<string, Localized>;

export type IssueCode = keyof typeof issueTexts;

/** Whether there is a sentence for this code. */
export const isIssueCode = (code: string): code is IssueCode => Object.hasOwn(issueTexts, code);

type Values = Readonly<Record<string, string | number | Localized>>;

/** The sentence for a code, its `{names}` filled in. */
export function issueText(code: IssueCode, language: Language, values: Values = {}): string {
  return issueTexts[code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? "";
    return typeof value === "object" ? value[language] : String(value);
  });
}

/** What a field has to be, by zod's name for it. */
const kinds: Readonly<Record<string, Localized>> = {
  string: { de: "ein Text", en: "a text" },
  number: { de: "eine Zahl", en: "a number" },
  int: { de: "eine ganze Zahl", en: "a whole number" },
  boolean: { de: "ja oder nein (true oder false)", en: "yes or no (true or false)" },
  object: { de: "ein Objekt", en: "an object" },
  array: { de: "eine Liste", en: "a list" },
};

const anotherKind: Localized = { de: "etwas anderes", en: "something else" };

type Bound = Pick<z.core.$ZodIssueTooBig, "inclusive" | "origin">;

/** The bound that was passed, in words. */
function atMost({ maximum, inclusive, origin }: Bound & { maximum: number | bigint }): Localized {
  if (origin === "array")
    return { de: `höchstens ${maximum} Einträge`, en: `at most ${maximum} entries` };
  return inclusive === false
    ? { de: `weniger als ${maximum}`, en: `less than ${maximum}` }
    : { de: `höchstens ${maximum}`, en: `at most ${maximum}` };
}

function atLeast({ minimum, inclusive, origin }: Bound & { minimum: number | bigint }): Localized {
  if (origin === "array")
    return { de: `mindestens ${minimum} Einträge`, en: `at least ${minimum} entries` };
  return inclusive === false
    ? { de: `mehr als ${minimum}`, en: `more than ${minimum}` }
    : { de: `mindestens ${minimum}`, en: `at least ${minimum}` };
}

type Described = { code: IssueCode; values?: Values };

/** Something else than what belongs there; or nothing, where something has to be. */
function wrongType({ input, expected }: z.core.$ZodIssueInvalidType): Described {
  if (input === undefined) return { code: "required" };
  return { code: "wrong_type", values: { expected: kinds[expected] ?? anotherKind } };
}

function describe(issue: z.core.$ZodIssue): Described {
  switch (issue.code) {
    case "invalid_type":
      return wrongType(issue);
    case "unrecognized_keys":
      return { code: "unknown_field" };
    case "invalid_value":
      return issue.input === undefined
        ? { code: "required" }
        : { code: "not_an_option", values: { options: issue.values.map(String).join(", ") } };
    case "too_big":
      return issue.origin === "string"
        ? { code: "too_long", values: { maximum: Number(issue.maximum) } }
        : { code: "out_of_range", values: { bound: atMost(issue) } };
    case "too_small":
      return issue.origin === "string"
        ? { code: "too_short" }
        : { code: "out_of_range", values: { bound: atLeast(issue) } };
    default:
      return { code: "malformed" };
  }
}

/**
 * Zod's issues as the answer for people: one entry for each wrong field.
 * Parse with `reportInput: true`, so that a missing field is told from one of a wrong type.
 */
export function fieldIssues(error: z.core.$ZodError, language: Language): FieldIssue[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map(String).join(".");
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        path: path ? `${path}.${key}` : key,
        code: "unknown_field",
        message: issueText("unknown_field", language),
      }));
    }
    const { code, values }: Described = isIssueCode(issue.message)
      ? { code: issue.message }
      : describe(issue);
    return [{ path, code, message: issueText(code, language, values) }];
  });
}
