import type { CenterMention } from "../../mentions/centers.ts";
import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import type { Span } from "../../text/span.ts";
import { type PhraseStart, phraseStart } from "../noun-phrase.ts";
import { isReversed, stanceToReader } from "../stance.ts";
import { isIdiom } from "./idiom.ts";
import { isFromNone, isHaveNot } from "./not-had.ts";
import type { SaidOfCenter, StatePlace } from "./said-of-center.ts";

/** What "definierte Milz" claims of the reader; null when it speaks of nobody or somebody else. */
export function attributive(
  sentence: Sentence,
  { at, state, centers }: StatePlace & { readonly centers: readonly CenterMention[] },
): SaidOfCenter | null {
  const negated = negatedOfReader(sentence, at, centers);
  return negated === null ? null : { at, state, centers, negated };
}

/** Whether the state is denied of the reader; null where nothing is said of the reader. */
function negatedOfReader(
  sentence: Sentence,
  at: Span,
  centers: readonly CenterMention[],
): boolean | null {
  const { tokens } = sentence;
  const clause = sentence.clauseAt(at.from);
  const phrase = phraseStart(tokens, at.from);
  const { determiner, preposition } = phrase;
  if (isTheirs(tokens, phrase.from)) return null;
  // "Dein offenes Herz würde …": what is the reader's own is there whatever the mood.
  const unreal = clause.hypothetical && determiner !== "possessive";
  if (unreal || isIdiom(sentence, at, centers, determiner, preposition)) return null;
  const stance = stanceToReader(sentence, clause);
  // "Andere spüren dein definiertes Herz"
  const readers = phraseStart(sentence.tokens, at.from).determiner === "possessive";
  if (!readers && isForeign(sentence, clause, at.from)) return stance && stance === "opposite";
  if (isReversed(sentence, clause)) return true;
  const before = tokens[phrase.from - 1]?.lower ?? "";
  // "Ohne dein definiertes Herz würdest du …": thought away, and there.
  if (readers && clause.hypothetical && /^(?:ohne|without)$/.test(before)) return false;
  if (determiner === "negative" || /^(?:ohne|without|weder|neither)$/.test(before))
    return clause.personal || sentence.personal ? true : null;
  const negated = /^(?:nicht|not|non|nie|never)$/.test(tokens[at.from - 1]?.lower ?? "");
  if (determiner === "indefinite" || determiner === "none")
    return negatedOfAny(sentence, clause, { phrase, stance, negated });
  if (determiner === "definite" && isTeaching(sentence, clause.from)) return null;
  return negated;
}

/** "deine Freundin mit ihrem definierten Sakral" */
function isTheirs(tokens: Sentence["tokens"], from: number): boolean {
  return [tokens[from - 1], tokens[from]].some(
    (token) =>
      token?.capital === false && /^(?:her|his|their|seine[mnrs]?|ihre[mnrs]?)$/.test(token.lower),
  );
}

interface Any {
  readonly phrase: PhraseStart;
  readonly stance: ReturnType<typeof stanceToReader>;
  /** "not" stands right before the state. */
  readonly negated: boolean;
}

/** "ein offenes Herz", "open Root": the reader's where the words around speak of the reader. */
function negatedOfAny(
  sentence: Sentence,
  clause: Clause,
  { phrase, stance, negated }: Any,
): boolean | null {
  const having = sentence.tokens
    .slice(clause.from, phrase.from)
    .map(({ lower }) => lower)
    .join(" ");
  if (sentence.personal && /^(?:not )?having$/.test(having)) return having !== "having";
  // "Mit definiertem Herzzentrum ist …" speaks of the reader's own.
  const circumstance = sentence.personal && /^(?:mit|bei|with)$/.test(phrase.preposition);
  if (sentence.personal && isFromNone(sentence, clause, phrase)) return true;
  if (!(clause.personal || circumstance || stance || yoursToo(sentence))) return null;
  if (stance && !clause.personal) return stance === "opposite";
  if (clause.conditional || isTeaching(sentence, clause.from)) return null;
  return isHaveNot(sentence, clause) || isFromNone(sentence, clause, phrase) || negated;
}

/** "yours is of that kind", "so eines hast du": what was said in general holds for the reader. */
export function yoursToo(sentence: Sentence): boolean {
  return /\byours (?:is|are)\b|\bdeine?[rs]? (?:ist|gehört) (?:so|eben|genau|auch)|\bso (?:eine?[ns]?) (?:hast|haben|trägst|besitz)|\bdu gehörst dazu|\byou (?:have|are) (?:one|such)/.test(
    sentence.lower,
  );
}

/** "Menschen mit …", "bei anderen": somebody else's centre. */
function isForeign(sentence: Sentence, clause: Span, before: number): boolean {
  const own = sentence.tokens.slice(clause.from, before);
  return own.some(({ lower }) => words.people.has(lower) || words.contrast.has(lower));
}

function isTeaching(sentence: Sentence, from: number): boolean {
  const clause = sentence.clauseAt(from);
  return sentence.types.some(
    ({ plural, from: at }) => plural && at >= clause.from && at < clause.to,
  );
}
