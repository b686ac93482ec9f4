import type { Language } from "@ck/chart";
import { isFieldWordOf } from "./terms/field-words.ts";
import { smallWords } from "./terms/small-words.ts";
import { memoByWord } from "./text/memo.ts";
import { normalise } from "./text/normalise.ts";
import { tokenise } from "./text/tokens.ts";

const own = { de: ["de"], en: ["en"] } as const;
const both = { de: ["de", "en"], en: ["en", "de"] } as const;

const isOf = { de: memoByWord(hasWordOf("de")), en: memoByWord(hasWordOf("en")) };

/** Also in a word with hyphens: "Head-Zentrum". */
function hasWordOf(language: Language) {
  return (lower: string) =>
    lower
      .split(/[^\p{L}]+/u)
      .some((part) => smallWords[language].has(part) || isFieldWordOf(part, language));
}

/**
 * The languages whose grammar a sentence has to be read with: that of its reading first, and the
 * other one where a single word of it stands, be it small ("your") or a term ("Spleen").
 */
export function languagesIn(text: string, language: Language): readonly Language[] {
  const other = language === "de" ? "en" : "de";
  const tokens = tokenise(normalise(text).text);
  return (tokens.some(({ lower }) => isOf[other](lower)) ? both : own)[language];
}
