import type { Sentence } from "../sentence.ts";
import { words } from "../terms/words.ts";

const nothingWith =
  /(?<!\p{L})(?:nichts (?:\p{L}+ )?(?:zu tun|gemein|gemeinsam|zu schaffen|am hut)|wenig (?:zu tun|gemein)|(?:nothing|little) (?:\p{L}+ ){0,2}(?:to do|in common))(?!\p{L})/u;

/** "Von einer splenischen Autorität kann keine Rede sein." */
const noQuestionOf =
  /(?<!\p{L})(?:keine rede (?:sein|von)|fehlt (?:\p{L}+ ){0,3}jede spur|no question of|there's no sign of|there is no sign of|no trace of)(?!\p{L})/u;

/** "Mit Gefühlswellen hat deine Autorität nichts zu tun", "has nothing to do with waiting". */
export function isUnrelated(sentence: Sentence, index: number): boolean {
  const clause = sentence.clauseAt(index);
  const before = sentence.tokens.slice(clause.from, index);
  const last = before.findLast(
    ({ lower }) => /^(?:mit|with)$/.test(lower) || words.finiteVerb.has(lower),
  );
  if (noQuestionOf.test(sentence.lower)) return true;
  return /^(?:mit|with)$/.test(last?.lower ?? "") && nothingWith.test(sentence.lowerOf(clause));
}

const nobody = /^(?:nichts|niemand|nothing|nobody)$/;
const beyond = /^(?:über|beats?|surpass\p{L}*|like|near|als|but|außer|except)$/u;

/** "Nothing obliges you to wait", "niemand verlangt von dir, …", but not "nichts geht über …". */
export function isOfNobody(sentence: Sentence, index: number): boolean {
  const { from } = sentence.clauseAt(index);
  const { tokens } = sentence;
  return (
    nobody.test(tokens[from]?.lower ?? "") &&
    !tokens.slice(from + 1, index).some(({ lower }) => beyond.test(lower))
  );
}
