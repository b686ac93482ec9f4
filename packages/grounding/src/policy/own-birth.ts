import { numberNames, ordinalNames } from "../text/number-words.ts";
import { type Rule, word } from "./rule.ts";

/** When somebody was born, by the clock and calendar of the place: what no sentence of their reading may tell. */
export interface LocalBirth {
  /** "YYYY-MM-DD" */
  readonly date: string;
  /** "HH:MM" on the clock there; null when it is not known. */
  readonly time: string | null;
}

const monthNames = [
  "januar|jänner|january|jan",
  "februar|feber|february|feb",
  "märz",
  "april|apr",
  "mai",
  "juni|june",
  "juli|july",
  "august|aug",
  "september|sept|sep",
  "oktober|october|okt|oct",
  "november|nov",
  "dezember|december|dez|dec",
];

/** Months that are words of everyday English in small letters: "gate 14 may feel like effort". */
const capitalMonths: Readonly<Record<number, string>> = { 3: "(?:March|Mar\\.?)", 5: "May" };

/**
 * Finds a known birth by its day with its month, its year, or its time, in figures or words. A full
 * hour alone is everybody's. Of any other date or time only the general rule knows whether it is one
 * of a birth.
 */
export function ownBirthRules(births: readonly LocalBirth[]): Rule[] {
  return births.flatMap((birth): Rule[] => {
    const told = word([...daysOf(birth), ...timesOf(birth)].join("|"));
    const capital = capitalDay(birth);
    return [told, ...(capital ? [capital] : [])].map((pattern) => ({ id: "birth-data", pattern }));
  });
}

/** "May 14", "14 May", "the 14th of May", by the capital letter. */
function capitalDay({ date }: LocalBirth): RegExp | null {
  const [, month = "", day = ""] = date.split("-");
  const name = capitalMonths[Number(month)];
  if (name === undefined) return null;
  const d = `(?:0?${Number(day)}(?:st|nd|rd|th)?|${ordinalNames(Number(day)).en})`;
  return new RegExp(
    `(?<![\\p{L}\\d.])(?:${name} (?:the )?${d}|${d} (?:of )?${name})(?![\\p{L}\\d])`,
    "gu",
  );
}

function daysOf({ date }: LocalBirth): string[] {
  const [year = "", month = "", day = ""] = date.split("-");
  const [m, d] = [Number(month), Number(day)];
  const name = monthNames[m - 1] ?? "";
  const { de, en } = ordinalNames(d);
  return [
    year,
    `${de}e[nrsm]? (?:${name}|0?${m}\\.|${ordinalNames(m).de}en)`,
    `${en} (?:of )?(?:${name})|(?:${name}) (?:the )?${en}`,
    `(?:am|vom|on|since) (?:0?${d}/0?${m}|0?${m}/0?${d})`,
    `0?${d}\\. ?(?:${name})`,
    `(?:${name})\\.? 0?${d}(?:st|nd|rd|th)?`,
    `0?${d}(?:st|nd|rd|th)? (?:of )?(?:${name})`,
    // "14.05."; "14.5." alone is a gate with its line.
    `${day}\\. ?${month}\\.`,
    `(?:am|vom|zum|seit dem) 0?${d}\\. ?0?${m}\\.`,
  ];
}

function timesOf({ time }: LocalBirth): string[] {
  if (time === null) return [];
  const [hour = "", minute = ""] = time.split(":");
  const h = Number(hour);
  const half = `${((h + 11) % 12) + 1}:${minute} ?${h < 12 ? "a" : "p"}\\.?m`;
  const shown = [`0?${h}:${minute}`, `0?${h}\\.${minute} uhr`, `0?${h} uhr ${minute}`, half];
  return [...shown, ...timesInWords(h, Number(minute))];
}

/** "halb zehn", "quarter past nine": what people call the quarters of an hour. */
function timesInWords(hour: number, minute: number): string[] {
  const twelve = (value: number) => numberNames(((value + 11) % 12) + 1);
  const [now, next] = [twelve(hour), twelve(hour + 1)];
  const quarters: Readonly<Record<number, readonly string[]>> = {
    15: [`viertel nach ${now.de}`, `quarter (?:past|after) ${now.en}`],
    30: [`halb ${next.de}`, `half past ${now.en}`],
    45: [`viertel vor ${next.de}`, `dreiviertel ${next.de}`, `quarter (?:to|before) ${next.en}`],
  };
  return [...(quarters[minute] ?? [])];
}
