/**
 * Characters of a sentence that are read as one. Work grows with the square of the length; good
 * sentences have under 300 characters, and what is longer is read in pieces.
 */
export const maxSentenceLength = 1200;

/** Characters of an anchor: an unclosed `[[` holds a stream back no further. */
export const maxAnchorLength = 300;

/** Words remembered by each reader of single words: more than the readings of a language use. */
export const maxRememberedWords = 8000;
