import type { Language, Localized } from "@ck/registry";
import { type FailureCode, readingFailures } from "./failures.ts";

/** For a code with which readings do not wait by themselves, should a log hold one. */
const anyReason: Localized = {
  de: "Dein Reading geht von selbst weiter.",
  en: "Your reading goes on by itself.",
};

/** Why a reading waits by itself, and that nobody has to do anything about it. */
export const waitingReason = (code: FailureCode, language: Language): string =>
  (readingFailures[code].waiting ?? anyReason)[language];

const clocks = {
  de: new Intl.DateTimeFormat("de", { timeStyle: "short" }),
  en: new Intl.DateTimeFormat("en-GB", { timeStyle: "short" }),
} as const satisfies Record<Language, Intl.DateTimeFormat>;

/**
 * When a waiting reading is tried next, on the clock of the machine that shows it. Null when that is
 * due already: then it waits for a free worker only.
 *
 * @param until When the next attempt is due, ISO 8601.
 * @param now The present, ms since 1970.
 */
export function nextTry(until: string, now: number, language: Language): string | null {
  const due = new Date(until);
  if (due.getTime() <= now) return null;
  const clock = clocks[language].format(due);
  return language === "de" ? `Nächster Versuch um ${clock} Uhr` : `Next attempt at ${clock}`;
}
