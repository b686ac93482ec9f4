/**
 * Characters of a context that a prompt takes. The order form has the same limit; a longer text is
 * a document, and its pull on the writer would outgrow the facts.
 */
export const maxContextCharacters = 4_000;

/**
 * Characters per token, counted low: German prose with anchors has 3.9, fact lines 3.4 (o200k).
 * Estimates with it are too high rather than too low.
 */
export const charactersPerToken = 3;

/** Tokens of a system prompt: what every reading pays before a word is written. */
export const maxSystemTokens = 4_000;

/**
 * Tokens of a whole prompt: two people's facts, all sections, and a context made only of
 * characters that must be escaped stay below it.
 */
export const maxPromptTokens = 24_000;

/** Tokens of a written sentence: a German one of twenty words with two anchors has 39 (o200k). */
export const tokensPerSentence = 50;

/** Tokens of a section's marker line and the empty lines around it. */
export const tokensPerMarker = 12;

/**
 * A writer may exceed its band; a text that is cut off is lost, and room that is not used costs
 * nothing. Tokens that a model spends on thinking are not included.
 */
export const outputHeadroom = 1.6;
