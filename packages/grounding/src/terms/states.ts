import type { Language } from "@ck/chart";
import { memoByWord } from "../text/memo.ts";

/** What a text may say of a centre. `unset`: undefined or open; `open`: no gate at all. */
export type SaidState = "defined" | "unset" | "open";

export interface StateWord {
  readonly said: SaidState;
  /** German adjectives with an ending stand before their noun. */
  readonly inflected: boolean;
  readonly language: Language;
}

const ending = "(e[nrsm]?)?";
const defined = new RegExp(
  `^(?:(?:fest|klar|voll|durchgehend|durch|aus)?-?(?:definiert|eingefärbt|gefärbt|ausgemalt|ausgefüllt|farbig|koloriert|bunt))${ending}$`,
);
const unset = new RegExp(
  `^(?:un-?definiert|nicht-definiert|nichtdefiniert|uneingefärbt|ungefärbt|unausgefüllt|farblos|offen|offenstehend|unbestimmt)${ending}$`,
);
const whiteGerman = /^weiß(e[nrsm]?)$/;
const empty = new RegExp(`^(?:leer|unbesetzt|komplettoffen|ganzoffen)${ending}$`);

/** A word that tells the state of a centre. */
export const stateWord = memoByWord((lower): StateWord | null => {
  const german = defined.exec(lower);
  if (german) return { said: "defined", inflected: german[1] !== undefined, language: "de" };
  const loose = unset.exec(lower) ?? whiteGerman.exec(lower);
  if (loose) return { said: "unset", inflected: loose[1] !== undefined, language: "de" };
  const none = empty.exec(lower);
  if (none) return { said: "unset", inflected: none[1] !== undefined, language: "de" };
  if (lower === "farbe") return { said: "defined", inflected: false, language: "de" };
  if (/^(?:defined|colou?red|coloured-in|colored-in|filled-in)$/.test(lower)) {
    return { said: "defined", inflected: false, language: "en" };
  }
  if (/^(?:undefined|non-defined|uncolou?red|white|open|blank|empty)$/.test(lower)) {
    return { said: "unset", inflected: false, language: "en" };
  }
  return null;
});

const totally =
  /^(?:ganz|völlig|komplett(?:e[nrsm]?)?|vollständig|vollkommen|gänzlich|total|restlos|absolut|hundertprozentig|blitzblank|lupenrein|completely|totally|fully|wholly|entirely|wide|utterly|perfectly)$/;

/** "ganz offen", "wide open": claims that no gate is active. */
export const isTotally = memoByWord((lower) => totally.test(lower));
