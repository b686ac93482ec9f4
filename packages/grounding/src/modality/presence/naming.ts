import { isGateCue } from "../../mentions/reader.ts";
import type { Sentence } from "../../sentence.ts";
import { isPossessive, words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import type { Span } from "../../text/span.ts";
import { type PhraseStart, phraseStart } from "../noun-phrase.ts";
import { havingWord, missingWord } from "./words.ts";

/** A gate or channel that a sentence names. */
export interface Named extends Span {
  /** Where its phrase or list begins. */
  readonly head: number;
}

/** How a sentence names a gate or channel: in which clause and in which phrase. */
export interface Naming {
  readonly sentence: Sentence;
  readonly named: Named;
  /** The clause of its predicate. */
  readonly clause: Clause;
  readonly phrase: PhraseStart;
}

export function namingOf(sentence: Sentence, named: Named): Naming {
  const clause = predicateOf(sentence, named);
  const phrase = phraseStart(sentence.tokens, afterArticle(sentence.tokens, named.head));
  return { sentence, named, clause, phrase };
}

/** The word that many places before the phrase, `""` at the start of the sentence. */
export function wordBefore({ sentence, phrase }: Naming, distance: number): string {
  return sentence.tokens[phrase.from - distance]?.lower ?? "";
}

/** "Die 34, das Kraftwerk vieler anderer, sucht man …": the clause of the verb behind an aside. */
function predicateOf(sentence: Sentence, named: Named): Clause {
  const { tokens, clauses } = sentence;
  const own = sentence.clauseAt(named.from);
  const ahead = tokens.slice(own.from, named.head);
  const subordinate = subordinating.test(ahead[0]?.lower ?? "");
  const led = ahead
    .slice(subordinate ? 1 : 0)
    .every(({ lower }) => /^(?:und|and|auch|also|aber|but|doch|sogar|of|von|vom)$/.test(lower));
  const inserted = behindInsertion(sentence, own, ahead);
  if (inserted) return { ...inserted, from: named.from };
  if (!led || own.to > named.to) return own;
  const before = clauses[own.index - 1];
  // "… ebenso wie das Tor der Gegenwart, die 20": names what the clause before ends with.
  if (before && endsInCue(sentence, before) && tokens[own.from - 1]?.lower === ",")
    return { ...before, to: own.to };
  if (tokens[own.to]?.lower !== ",") return own;
  const behind = clauses[own.index + 2];
  const verb = behind && tokens[behind.from - 1]?.lower === "," ? tokens[behind.from] : undefined;
  const said =
    verb !== undefined &&
    (subordinate ? endsInPredicate(sentence, behind) : opensPredicate(verb.lower));
  return behind && said ? { ...behind, from: named.from } : own;
}

const subordinating = /^(?:weil|da|dass|obwohl|obgleich|sodass|because|since|though|although)$/;

/** "weil die 36, die …, bei dir nicht vorkommt": German puts the verb last. */
function endsInPredicate({ tokens }: Sentence, clause: Clause | undefined): boolean {
  const last = tokens[(clause?.to ?? 0) - 1]?.lower ?? "";
  return (
    words.copula.has(last) || havingWord.test(last) || missingWord.test(last) || /kommt$/.test(last)
  );
}

/** "Doubt, as in gate 63, isn't yours": a remark that names the subject's gate. */
function behindInsertion(
  { tokens, clauses }: Sentence,
  own: Clause,
  ahead: Sentence["tokens"],
): Clause | null {
  if (!/^(?:as in|wie in|also|wie bei)$/.test(ahead.map(({ lower }) => lower).join(" ")))
    return null;
  const [before, behind] = [clauses[own.index - 1], clauses[own.index + 1]];
  if (!before || !behind || tokens[own.to]?.lower !== ",") return null;
  const isSubject = !tokens
    .slice(before.from, before.to)
    .some(({ lower }) => words.finiteVerb.has(lower) || words.copula.has(lower));
  return isSubject && opensPredicate(tokens[behind.from]?.lower ?? "") ? behind : null;
}

/** "… isn't yours", "… there is no trace" */
function opensPredicate(lower: string): boolean {
  const verb = lower.replace(/n't$/, "");
  return words.finiteVerb.has(verb) || words.copula.has(verb) || verb === "there";
}

/** Whether a clause ends in a gate that is called by its name alone: "das Tor der Gegenwart". */
function endsInCue({ tokens, gates }: Sentence, clause: Clause): boolean {
  const last = tokens.slice(Math.max(clause.from, clause.to - 4), clause.to);
  const cue = last.findIndex(({ lower }) => isGateCue(lower));
  return cue !== -1 && !gates.some(({ to }) => to > clause.to - 4 && to <= clause.to);
}

/** The head of "die 34" is its article: the phrase is looked at from behind it. */
function afterArticle(tokens: Sentence["tokens"], head: number): number {
  const token = tokens[head];
  const article =
    token !== undefined &&
    (words.definite.has(token.lower) ||
      words.indefinite.has(token.lower) ||
      words.negativeArticle.has(token.lower) ||
      /^(?:weder|neither|sowohl|both)$/.test(token.lower) ||
      isPossessive(token.lower, token.capital));
  return article ? head + 1 : head;
}
