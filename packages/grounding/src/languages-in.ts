import type { Language } from "@ck/chart";
import { isFieldWordOf } from "./terms/field-words.ts";
import { smallWords } from "./terms/small-words.ts";
import { memoByWord } from "./text/memo.ts";
import { normalise } from "./text/normalise.ts";

const own = { de: ["de"], en: ["en"] } as const;
const both = { de: ["de", "en"], en: ["en", "de"] } as const;

const isOf = {
  de: memoByWord((word) => smallWords.de.has(word) || isFieldWordOf(word, "de")),
  en: memoByWord((word) => smallWords.en.has(word) || isFieldWordOf(word, "en")),
};

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
  return (words.some(isOf[other]) ? both : own)[language];
}
