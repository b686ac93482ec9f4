import { type Rule, word } from "./rule.ts";

/** When somebody was born, where they were born: what no sentence of their reading may tell. */
export interface LocalBirth {
  /** "YYYY-MM-DD" */
  readonly date: string;
  /** "HH:MM" on the clock there; null when it is not known. */
  readonly time: string | null;
}

const monthNames = [
  "januar|jänner|january|jan",
  "februar|feber|february|feb",
  "märz|march",
  "april|apr",
  "mai|may",
  "juni|june",
  "juli|july",
  "august|aug",
  "september|sept",
  "oktober|october|okt|oct",
  "november|nov",
  "dezember|december|dez|dec",
];

/**
 * Finds a known birth however it is told: its day, its year, its time. Of any other date or time
 * only the general rule knows whether it is one of a birth.
 */
export function ownBirthRules(births: readonly LocalBirth[]): Rule[] {
  return births.map(
    (birth): Rule => ({
      id: "birth-data",
      pattern: word([...daysOf(birth), ...timesOf(birth)].join("|")),
    }),
  );
}

function daysOf({ date }: LocalBirth): string[] {
  const [year = "", month = "", day = ""] = date.split("-");
  const [m, d] = [Number(month), Number(day)];
  const name = monthNames[m - 1] ?? "";
  return [
    year,
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
  return [`0?${h}:${minute}`, `0?${h}\\.${minute} uhr`, half];
}
