import { birthNoteTexts } from "@ck/chart/place";
import type { Language } from "@ck/registry";
import type { KnownBirth } from "./known-birth.ts";

const noteName = { de: "Hinweis", en: "Note" };

/** How a birth was understood: the place that was taken, the instant, and what is not sure of them. */
export function birthLines({ placeLabel, utc, notes }: KnownBirth, language: Language): string[] {
  return [
    placeLabel === null ? utc : `${placeLabel}, ${utc}`,
    ...notes.map((note) => `${noteName[language]}: ${birthNoteTexts[note][language]}`),
  ];
}
