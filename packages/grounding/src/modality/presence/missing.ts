import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import { havingWord, missingWord } from "./words.ts";

/** "Gates that you don't have: 26 and 40" */
export function isListOfMissing({ clauses, tokens }: Sentence, clause: Clause): boolean {
  const before = clauses[clause.index - 1];
  if (!before) return false;
  const own = tokens.slice(before.from, before.to).map(({ lower }) => lower);
  // "… fehlen dir nur zwei, die 54 und die 60"
  const counted =
    tokens[before.to]?.lower === "," &&
    tokens[before.to - 1]?.kind === "number" &&
    /^(?:die|das|the|gate|gates|tore?|namely|nämlich)$/.test(tokens[clause.from]?.lower ?? "");
  if (counted) return own.some((lower) => missingWord.test(lower));
  if (tokens[before.to]?.lower !== ":") return false;
  // "Das stört dich nicht: Tor 58 ist aktiv" goes on with a statement, and with no list.
  const states = tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) => words.finiteVerb.has(lower) || words.copula.has(lower));
  if (states) return false;
  const last = own.at(-1) ?? "";
  return (
    words.negator.has(last) ||
    last === "incomplete" ||
    own.slice(-3).some((lower) => missingWord.test(lower)) ||
    (words.negator.has(own.at(-2) ?? "") && havingWord.test(last))
  );
}

/** English needs no comma: "what you don't bring is gate 46". */
const whatIsNot = /^what you (?:don't|do not) (?:have|own|carry|bring)(?: with you)? (?:is|are) /;
const notHad =
  /^(?:das|den|was|that|which|what) (?:(?:du|sie) (?:\p{L}+ )?nicht (?:hast|haben|besitzt|besitzen|trägst|tragen|mitbringst|mitbringen)|(?:dir|ihnen) fehlt|you (?:don't|do not) (?:have|own|carry|bring)|you (?:lack|miss))$/u;

/** "Was dir fehlt, ist die 46." */
export function isWhatIsMissing(sentence: Sentence, clause: Clause): boolean {
  if (whatIsNot.test(sentence.lowerOf(clause))) return true;
  if (!/^(?:ist|sind|is|are|wäre)$/.test(sentence.tokens[clause.from]?.lower ?? "")) return false;
  // Words such as "among others" may stand between.
  return [1, 2].some((back) => {
    const before = sentence.clauses[clause.index - back];
    if (!before) return false;
    const own = sentence.tokens.slice(before.from, before.to).map(({ lower }) => lower);
    const what = /^(?:was|what)$/.test(own[0] ?? "");
    if (what && (own.some((lower) => missingWord.test(lower)) || notHad.test(own.join(" "))))
      return true;
    // "Ein Tor, das du nicht hast, ist die 46."
    const subject = sentence.clauses[clause.index - back - 1];
    const last = sentence.tokens[(subject?.to ?? 0) - 1]?.lower ?? "";
    return /^(?:tor|gate|kanal|channel)$/.test(last) && notHad.test(own.join(" "));
  });
}

/** "Tor 6 gehört zu denen, die dir fehlen" */
export function isAmongMissing({ clauses, tokens, lowerOf }: Sentence, clause: Clause): boolean {
  const next = clauses[clause.index + 1];
  if (!next || !/(?:zu (?:denen|jenen)|(?:among|one of) those)$/.test(lowerOf(clause)))
    return false;
  return tokens.slice(next.from, next.to).some(({ lower }) => missingWord.test(lower));
}

/** "Not one of these gates is missing", "keins davon fehlt": nothing is missing. */
export function isNothingMissing(sentence: Sentence, clause: Clause): boolean {
  return /\b(?:not one|none|no|never|nothing|kein\p{L}*|nicht|nie|nichts)\b.{0,50}\b(?:missing|lack\p{L}*|absent|fehl\p{L}*)|\b(?:fehl|mangel)\p{L}*\b.{0,40}\b(?:kein\p{L}*|nicht|nie|nichts)\b/u.test(
    sentence.lowerOf(clause),
  );
}
