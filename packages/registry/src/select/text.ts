import type { Speller } from "./spelling.ts";

/**
 * Characters that are read; what comes after them is not. An order has at most 4,000: the limit
 * only keeps a caller that passes a book from waiting.
 */
const maxCharacters = 20_000;

/** Lower case, without accents, apostrophes and invisible characters; umlauts as two letters. */
export function plain(text: string): string {
  return text
    .slice(0, maxCharacters)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/[\p{M}\p{Cf}'’‘`´]/gu, "");
}

/** No word that the rules know is longer; longer ones are cut. */
const longestWord = 40;

export type Sentence = {
  /** The words between blanks; `/` is the end of a clause, `.` the end of the sentence. */
  readonly line: string;
  readonly isQuestion: boolean;
};

/** Words before which a new thought begins, so that a negation does not reach over it. */
const conjunctions = new Set(
  "aber und sondern doch denn oder weil dass but and or because although though yet".split(" "),
);

function lineOf(text: string, spell: Speller): string {
  const clauses = text.split(/[,;:–—()"„“”]|\s-\s/);
  const words = clauses.flatMap((clause) => [
    ...(clause.match(/[a-z0-9%]+/g) ?? [])
      .map((word) => word.slice(0, longestWord))
      .flatMap((word) => (conjunctions.has(word) ? ["/", word] : spell(word))),
    "/",
  ]);
  return ` ${words.join(" ")} . `.replace(/( \/)+(?= )/g, " /");
}

/** The sentences of a text, spelled as the rules spell. */
export function sentencesOf(text: string, spell: Speller): readonly Sentence[] {
  // People break lines within a sentence; an empty line ends one.
  const paragraphs = plain(text).split(/\s*\n\s*\n\s*/);
  return paragraphs
    .flatMap((paragraph) => paragraph.match(/[^.!?…]+[.!?…]*/g) ?? [])
    .filter((part) => /[a-z0-9]/.test(part))
    .map((part) => ({ line: lineOf(part, spell), isQuestion: part.includes("?") }));
}

/** Gives words of `plain` back as the text writes them. */
export function asWritten(text: string): (words: string) => string {
  const written = new Map(
    (text.slice(0, maxCharacters).match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []).map((word) => [
      plain(word),
      word,
    ]),
  );
  return (words) =>
    words
      .split(" ")
      .map((word) => written.get(word) ?? word)
      .join(" ");
}
