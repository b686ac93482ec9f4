/**
 * Characters that carry no meaning for a reader but can hide text from one. The joiner between two
 * pictographs stays: it makes one emoji of them.
 */
const hidden =
  /(?!(?<=\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)\u200d\p{Extended_Pictographic})(?![\n\t])[\p{Cc}\p{Cf}]/gu;

/** A text without control and invisible characters. */
export const withoutHidden = (text: string) => text.replace(hidden, "");
