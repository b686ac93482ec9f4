import type { Language } from "@ck/chart";
import { isFieldWordOf } from "./terms/field-words.ts";
import { smallWords } from "./terms/small-words.ts";
import { normalise } from "./text/normalise.ts";

const own = { de: ["de"], en: ["en"] } as const;
const both = { de: ["de", "en"], en: ["en", "de"] } as const;

/**
 * The languages whose grammar a sentence has to be read with: that of its reading first, and the
 * other one where a single word of it stands, be it small ("your") or a term ("Spleen").
 */
export function languagesIn(text: string, language: Language): readonly Language[] {
  const other = language === "de" ? "en" : "de";
  const words =
    normalise(text)
      .text.toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const foreign = words.some((word) => smallWords[other].has(word) || isFieldWordOf(word, other));
  return (foreign ? both : own)[language];
}
