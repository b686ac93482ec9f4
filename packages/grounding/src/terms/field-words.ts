import { glossary, type Language } from "@ck/chart";
import { centerNamed } from "./centers.ts";
import { stateWord } from "./states.ts";

const other: Readonly<Record<Language, Language>> = { de: "en", en: "de" };

function glossaryWords(language: Language): ReadonlySet<string> {
  const names = Object.values(glossary).flatMap((kind) => [...kind.values()]);
  const words = names.flatMap((name) => name[language].toLowerCase().match(/\p{L}+/gu) ?? []);
  return new Set(words);
}

const named = { de: glossaryWords("de"), en: glossaryWords("en") };

/** Nouns and adjectives of the field that stand in no name of the glossary, or are inflected. */
const nouns: Readonly<Record<Language, RegExp>> = {
  de: /^(?:tore?[ns]?|kan[aä]le?[ns]?|linien?|zentr(?:um|ums|en)|autorität(?:en)?|strategien?|profile?[ns]?|typs?|typen|signatur|inkarnationskreuz\p{L}*|manifestierende[nrsm]?|(?:projek|reflek)tor\p{L}*|(?:un)?bewusst\p{L}*|emotionale[nrsm]?|sakrale[nrsm]?|splenische[nrsm]?)$/u,
  en: /^(?:gates?|channels?|lines?|cent(?:er|re)s?|authority|strategy|profile|types?|signature|cross|manifesting|projectors?|reflectors?|(?:un)?conscious(?:ly)?|splenic)$/,
};

/** Written alike in both: "emotional ist deine Autorität". */
const shared: ReadonlySet<string> = new Set(["emotional", "mental", "lunar", "single", "profile"]);

/** Whether a word is a term of the field in this language and not in the other as well. */
export function isFieldWordOf(lower: string, language: Language): boolean {
  if (shared.has(lower)) return false;
  const center = centerNamed(lower, language);
  if (center && !center.everyday && !centerNamed(lower, other[language])) return true;
  if (stateWord(lower)?.language === language) return true;
  if (nouns[language].test(lower)) return true;
  return named[language].has(lower) && !named[other[language]].has(lower);
}
