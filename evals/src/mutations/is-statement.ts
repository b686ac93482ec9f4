import type { Language } from "@ck/grounding";

const words: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(du|dir|dich|deine?[mnrs]?|euch|eure?[mnrs]?|ihr|ihnen|ihre?[mnrs]?|sie|B|zweiten? Person)(?!\p{L})/iu,
  en: /(?<!\p{L})(you|your|yours|B|second person)(?!\p{L})/iu,
};

/**
 * Whether a sentence tells the reader, or of the second person, that something is so. One that names
 * nobody, such as "Kanal 3-60 bringt Neues in Schüben", may be read as teaching: what it says holds
 * for others. A question states nothing.
 */
export function isStatement(text: string, language: Language): boolean {
  return words[language].test(text) && !text.endsWith("?");
}
