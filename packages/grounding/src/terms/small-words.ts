import type { Language } from "@ck/chart";

/**
 * Small words that hardly a sentence does without, and that the other language does not have. Left
 * out: "will" and "not", which are German as well ("ich will", "in der Not").
 */
export const smallWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(
    "der die das den dem des und ist sind bist du dein deine deinen deinem deiner dir dich nicht kein keine mit ein eine einen einem einer zu von auf für wenn aber auch sich es wie bei aus oder dass wird kann hast wer wen wem nur noch schon sehr im zum zur vom".split(
      " ",
    ),
  ),
  en: new Set(
    "the and is are you your yours no with of to that this these for have has it when can or but from by as at if be they their there what which".split(
      " ",
    ),
  ),
};
