/**
 * Version of the checks: raised when they judge a sentence otherwise than before, so that whoever
 * checks a text again knows whether it was the same check.
 */
export const checkerVersion = "3";
