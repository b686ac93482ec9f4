/** What German and English are written with, beside marks of punctuation. */
const ordinary = /[\x20-\x7eÀ-žẞ]/;
/** Chooses how an emoji is drawn; anywhere else it only hides a word from the checks. */
const emojiStyle = "\ufe0f";
const strayStyle = /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}])\ufe0f/u;
/** Shown as a character by whatever reads Markdown; an at sign belongs to the section protocol. */
const encoded = /&#?\w+;|@/;

/**
 * Whether a text has letters, numbers or accents of other kinds: a Cyrillic "Р", a circled digit. A
 * reader takes them for what they look like, and the checks do not.
 */
export function hasOddCharacters(text: string): boolean {
  if (encoded.test(text) || strayStyle.test(text)) return true;
  return [...text.normalize("NFC")].some(isOdd);
}

function isOdd(char: string): boolean {
  if (ordinary.test(char) || char === emojiStyle) return false;
  return /[\p{L}\p{N}\p{M}]/u.test(char.normalize("NFKC"));
}
