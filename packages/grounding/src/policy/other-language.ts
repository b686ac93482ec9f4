import type { Language, PolicyFinding } from "../finding.ts";
import { smallWords } from "../terms/small-words.ts";

/** Small words of the other language in a sentence that has none, or hardly any, of its own. */
const tell = 2;
const outweigh = 3;

/**
 * A sentence in the other language than the reading's: it does not pass, whatever it says. Single
 * words of the other language are no matter of policy; `languagesIn` sees to what they claim.
 */
export function otherLanguage(text: string, language: Language): PolicyFinding[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (of: Language) => words.filter((word) => smallWords[of].has(word)).length;
  const foreign = count(language === "de" ? "en" : "de");
  if (foreign < tell || foreign <= outweigh * count(language)) return [];
  return [{ rule: "other-language", words: text.slice(0, 60) }];
}
