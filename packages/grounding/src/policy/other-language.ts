import type { Language, PolicyFinding } from "../finding.ts";

/** Small words that hardly a sentence does without, and that the other language does not have. */
const smallWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(
    "der die das den dem des und ist sind bist du dein deine deinen deinem deiner dir dich nicht kein keine mit ein eine einen einem einer zu von auf für wenn aber auch sich es wie bei aus oder dass wird kann hast wer wen wem nur noch schon sehr im zum zur vom".split(
      " ",
    ),
  ),
  en: new Set(
    "the and is are you your yours not no with of to that this these for have has it when can or but from by as at if will be they their there what which".split(
      " ",
    ),
  ),
};

/** Small words of the other language in a sentence that has none, or hardly any, of its own. */
const tell = 2;
const outweigh = 3;

/**
 * A sentence in the other language than the reading's. Its claims would be read by the wrong
 * grammar and could be false unnoticed, so it does not pass, whatever it says.
 */
export function otherLanguage(text: string, language: Language): PolicyFinding[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (of: Language) => words.filter((word) => smallWords[of].has(word)).length;
  const foreign = count(language === "de" ? "en" : "de");
  if (foreign < tell || foreign <= outweigh * count(language)) return [];
  return [{ rule: "other-language", words: text.slice(0, 60) }];
}
