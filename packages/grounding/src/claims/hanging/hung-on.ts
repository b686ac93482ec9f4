/** "Zwei Kanäle hängen an der 57": it is what they hang on. */
export const hungOn = /\b(?:häng\p{L}*\b.{0,40}\ban (?:der|dem|den)|hangs? (?:on|upon|from))\b/u;
