import type { Sentence } from "../../sentence.ts";
import type { Clause } from "../../text/clauses.ts";

export const unmet =
  /\b(?:never|not|n't|nie|nicht|niemals|kein\p{L}*|nirgends|weder|neither)\b(?:(?! (?:and|und) ).){0,40}\b(?:meets?|find\p{L}*|join\p{L}*|begegne\p{L}*|treffen|trifft|findet|gets?)\b|\b(?:trifft|findet|begegnet)\b.{0,40}\b(?:nie|nicht|kein\p{L}*|niemals)\b/u;

/** "The 6 never gets to meet a 59": the one is there, the other is not. */
export function isUnmet(sentence: Sentence, clause: Clause): boolean {
  const text = sentence.lowerOf(clause);
  return unmet.test(text) && !foundByReader.test(text);
}

/** "…, nor the 11 a 56": the verb stands in the clause before. */
export function isUnmetToo(sentence: Sentence, clause: Clause): boolean {
  const before = sentence.clauses[clause.index - 1];
  const elliptic = /^(?:nor|noch)$/.test(sentence.tokens[clause.from]?.lower ?? "");
  return elliptic && before !== undefined && isUnmet(sentence, before);
}

/** "Weder die 20 noch die 35 findest du": who finds is the reader. */
export const foundByReader =
  /\b(?:zu finden|to be found|findest|finden sie|findet (?:man|sich)|you(?:'ll| will| can)? find|be found)\b/;
