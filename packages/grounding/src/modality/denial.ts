import type { Sentence } from "../sentence.ts";
import { isPersonal, words } from "../terms/words.ts";
import type { Clause } from "../text/clauses.ts";
import { memoByWord } from "../text/memo.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { isDeniedPhrase } from "./negation.ts";
import { phraseStart } from "./noun-phrase.ts";
import { isNoMoreThan } from "./presence/no-more-than.ts";
import { isOfNobody, isUnrelated } from "./unrelated.ts";

const negators =
  /^(?:nicht|nie|niemals|keineswegs|keinesfalls|not|never|cannot|neither|nor|weder|.+n't)$/;

const isNegator = memoByWord((lower) => negators.test(lower));

/** Words behind a negator that end or turn what it denies: "not … but", "nicht …, bevor". */
const turning =
  /^(?:but|sondern|until|till|unless|before|than|except|without|bis|bevor|ehe|ohne|außer|als|as|only|nur|just|bloß|allein|alone|merely|because|weil|denn|lange)$/;

const isTurning = memoByWord((lower) => turning.test(lower));

/** "nothing of the Hermit", "nichts vom Eremiten" */
const ofIt = /^(?:of|von|vom|about|an|am)$/;

/** Words that may stand between something fronted and its "not": "Projector you are not". */
const fronted =
  /^(?:du|sie|you|dir|dich|ihnen|bist|sind|ist|hast|haben|hat|gibt|es|are|is|was|have|has|do|does|did|that|das|die|der|it|bei|in|ganz|gewiss|sicher|certainly|just|nun|mal|eben)$/;

/**
 * Whether what stands at a place is denied, by its own phrase or by the predicate of its clause:
 * "kein Generator", "ein Generator bist du nicht", "you won't find satisfaction at the end".
 */
export function isDenied(sentence: Sentence, { from, to }: Span): boolean {
  if (isNoMoreThan(sentence, from)) return false;
  if (isDeniedPhrase(sentence, from) || isLeftOut(sentence, from)) return true;
  if (isUnrelated(sentence, from) || isOfNobody(sentence, from)) return true;
  const { tokens } = sentence;
  const clause = sentence.clauseAt(from);
  for (let at = from - 1; at >= clause.from; at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    if (isTurning(lower)) break;
    if (/^(?:nothing|nichts|none)$/.test(lower) && ofIt.test(tokens[at + 1]?.lower ?? ""))
      return true;
    if (isNegator(lower)) return !isTurning(tokens[at + 1]?.lower ?? "") || lower === "nor";
  }
  if (isEvenLess(sentence, { from: to, to: clause.to })) return true;
  return deniedBehind(sentence, to, clause.to) || deniedAfterAside(sentence, clause);
}

const question = /^(?:was|what|wer|who|welche[rs]?|which|where|wo)$/;

/** "What you are not is a Manifestor", "Was du nicht bist, ist ein Projektor". */
export function isLeftOut({ tokens, clauses, clauseAt }: Sentence, index: number): boolean {
  const own = clauseAt(index);
  const fronted = /^(?:ist|sind|heißt|is|are)$/.test(tokens[own.from]?.lower ?? "");
  // "Was du nicht bist: Reflektor."
  const listed = tokens[own.from - 1]?.lower === ":";
  const { from, to } = (fronted || listed ? clauses[own.index - 1] : undefined) ?? own;
  if (!question.test(tokens[from]?.lower ?? "")) return false;
  const verb =
    fronted || listed
      ? to
      : tokens.findLastIndex(
          ({ lower }, at) =>
            at > from + 1 && at < index && /^(?:ist|is|are|sind|heißt)$/.test(lower),
        );
  return tokens
    .slice(from, Math.max(from, verb))
    .some(({ lower }, at) => isNegator(lower) && !isTurning(tokens[from + at + 1]?.lower ?? ""));
}

/** "ein Märtyrer noch weniger", "a Manifestor even less" */
export function isEvenLess(sentence: Sentence, behind: Span): boolean {
  return /^(?:noch|erst recht|schon gar|even|much|still) (?:weniger|nicht|less)$/.test(
    sentence.lowerOf(behind),
  );
}

/**
 * As `isDenied` for what a phrase calls something of the reader's: "deine Milz-Autorität wiederholt
 * sich nicht" denies what it does, and not what it is.
 */
export function isDeniedName(sentence: Sentence, at: Span): boolean {
  const { determiner } = phraseStart(sentence.tokens, at.from);
  return determiner === "possessive" ? isDeniedPhrase(sentence, at.from) : isDenied(sentence, at);
}

/** "Eine Spaltung, wie viele sie haben, gibt es bei dir nicht": the verb stands behind an aside. */
function deniedAfterAside({ tokens, clauses }: Sentence, { index, from, to }: Clause): boolean {
  const verb = clauses[index + 2];
  if (!verb || tokens.slice(from, to).some(({ lower }) => words.finiteVerb.has(lower)))
    return false;
  return (
    words.finiteVerb.has(tokens[verb.from]?.lower ?? "") &&
    /^(?:nicht|not|nie|never)$/.test(tokens[verb.to - 1]?.lower ?? "")
  );
}

/** "Projector you are not", "to respond isn't your strategy", but "being invited isn't a courtesy". */
function deniesWhatIsBefore(behind: readonly Token[]): boolean {
  const [first] = behind;
  if (!first) return true;
  return behind
    .slice(0, 2)
    .some(({ lower, capital }) => isPersonal(lower, capital) || /^(?:deine|was|what)$/.test(lower));
}

/** "… gibt es bei dir nicht", "… kannst du nicht dienen" */
function closesInNot(tokens: readonly Token[], { from, to }: Span): boolean {
  const last = tokens[to - 1];
  if (/^(?:nicht|nie)$/.test(last?.lower ?? "")) return true;
  // "Gespalten ist bei dir nichts"
  if (last?.lower === "nichts" && words.copula.has(tokens[from]?.lower ?? "")) return true;
  const infinitive = last?.kind === "word" && !last.capital && last.lower.endsWith("en");
  return infinitive && tokens[to - 2]?.lower === "nicht";
}

/** "Eine Spaltung gibt es bei dir nicht", "that is not what you are". */
function deniedBehind(sentence: Sentence, from: number, to: number): boolean {
  const { tokens } = sentence;
  // English has its "not" at the end only behind what is fronted; "what does not" is its own.
  const joined = tokens.slice(from, to).some(({ lower }) => words.coordinator.has(lower));
  if (!joined && from < to && closesInNot(tokens, { from, to })) return true;
  for (let at = from; at < to; at += 1) {
    const lower = tokens[at]?.lower ?? "";
    if (isNegator(lower)) return deniesWhatIsBefore(tokens.slice(at + 1, to));
    if (!fronted.test(lower)) return false;
  }
  return false;
}
