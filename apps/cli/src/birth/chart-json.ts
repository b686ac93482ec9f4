import type { BirthChart } from "@ck/chart";
import { birthNoteTexts, localWindows } from "@ck/chart/place";
import type { Language } from "@ck/registry";
import type { KnownBirth } from "./known-birth.ts";

/**
 * The chart as JSON. For a birth in local time with `birth`: what became of place and time. For one
 * that is not certain with `windows`: when, by the clock at the birth place, each fact holds that
 * depends on the birth time.
 */
export function chartJson(birth: KnownBirth, { chart, windows }: BirthChart, language: Language) {
  return {
    ...chart,
    ...(birth.given === "localTime" ? { birth: understood(birth, language) } : {}),
    ...(windows ? { windows: localWindows(windows, birth.zone) } : {}),
  };
}

const understood = ({ zone, placeLabel, notes }: KnownBirth, language: Language) => ({
  zone,
  placeLabel,
  notes: notes.map((code) => ({ code, message: birthNoteTexts[code][language] })),
});
