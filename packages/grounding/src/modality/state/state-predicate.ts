import type { CenterMention } from "../../mentions/centers.ts";
import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";
import type { Span } from "../../text/span.ts";
import { phraseStart } from "../noun-phrase.ts";
import { isReversed, stanceToReader } from "../stance.ts";
import { isPresupposed } from "../taken-back.ts";
import type { SaidOfCenter, StatePlace } from "./said-of-center.ts";
import { yoursToo } from "./state-attribute.ts";
import { subjectCenters } from "./subjects.ts";

/** "dein Herz ist ein definierter Motor": the noun only repeats that it is a centre. */
export function isNamedSo(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const article = words.indefinite.has(tokens[index - 1]?.lower ?? "");
  const noun = /^(?:motor|zentrum|motorzentrum|druckzentrum)$/.test(tokens[index + 1]?.lower ?? "");
  const copula = [index - 2, index - 3, index - 4].some((at) =>
    words.copula.has(tokens[at]?.lower ?? ""),
  );
  const becomes = /^(?:into|zu|as|als)$/.test(tokens[index - 2]?.lower ?? "");
  return article && noun && (copula || becomes);
}

/** "no defined channel": in English an adjective may belong to the noun behind it. */
export function isBeforeNoun(sentence: Sentence, index: number): boolean {
  const next = sentence.tokens[index + 1];
  if (sentence.language !== "en" || next?.kind !== "word") return false;
  if (words.preposition.has(next.lower) || words.coordinator.has(next.lower)) return false;
  if (words.finiteVerb.has(next.lower) || words.clauseOpener.has(next.lower)) return false;
  return /^(?:channels?|gates?|motors?|lines?|profile|energy|areas?|mind|question|space)$/.test(
    next.lower,
  );
}

/** What "… ist definiert" claims; null when no centre is its subject, or nothing is claimed. */
export function predicative(sentence: Sentence, { at, state }: StatePlace): SaidOfCenter | null {
  const { tokens } = sentence;
  const clause = sentence.clauseAt(at.from);
  const stance = stanceToReader(sentence, clause);
  if (clause.hypothetical || (clause.conditional && stance !== "same")) return null;
  const asked = sentence.question && !isPresupposed(sentence);
  if (asked || (isVerbFirst(sentence, clause.from) && stance !== "same")) return null;
  if (isAllBut(sentence, clause) || isTerm(sentence, at)) return null;
  const instead = centersInstead(sentence, clause, at);
  if (instead.length > 0) return { at, state, centers: instead, negated: false };
  if (isOfTheRest(sentence, at)) return null;
  const excepted = exceptions(sentence, clause);
  const subjects = excepted.length > 0 ? excepted : subjectCenters(sentence, at);
  const centers = subjects.length > 0 ? subjects : placesOfReader(sentence, clause);
  const [first] = centers;
  if (excepted.length > 0) return { at, state, centers, negated: false };
  if (!first || isTired(sentence, at, first)) return null;
  const readers = phraseStart(tokens, first.from).determiner === "possessive";
  if (!readers && isPossible(sentence, clause)) return null;
  if (!readers && isOfPeople(sentence, clause, at.from)) {
    return stance && { at, state, centers, negated: stance === "opposite" };
  }
  const reversed = isReversed(sentence, clause) || isWithout(sentence, clause, at);
  const { determiner, preposition } = phraseStart(tokens, first.from);
  const circumstance = sentence.personal && /^(?:with|mit|bei)$/.test(preposition);
  if (determiner === "indefinite" && !clause.personal && !circumstance && !yoursToo(sentence))
    return null;
  return {
    at,
    state,
    centers,
    negated:
      reversed !==
      (!isRest(sentence, clause) &&
        isNegated(sentence, clause, at) !== (determiner === "negative")),
  };
}

/** "Undefiniert heißt nicht stumm", "open does not mean weak": the word itself is spoken of. */
function isTerm({ tokens }: Sentence, { to }: Span): boolean {
  const [next, after, third] = [0, 1, 2].map((ahead) => tokens[to + ahead]?.lower ?? "");
  const means = /^(?:heißt|bedeutet|meint|means)$/;
  return (
    means.test(next ?? "") ||
    (/^(?:does|doesn't)$/.test(next ?? "") &&
      /^(?:mean)$/.test((after === "not" ? third : after) ?? ""))
  );
}

/** "Das Sakral kann definiert oder offen sein" */
function isPossible({ tokens, clauses, clauseAt }: Sentence, clause: Span): boolean {
  const { index } = clauseAt(clause.from);
  // "… oder offen sein" may be a clause of its own.
  const [first, last] = [clauses[index - 1] ?? clause, clauses[index + 1] ?? clause];
  const own = tokens.slice(first.from, last.to).map(({ lower }) => lower);
  return (
    own.some((lower) => /^(?:kann|können|can|may|might)$/.test(lower)) &&
    own.some((lower) => /^(?:sein|be)$/.test(lower))
  );
}

/** "dein Kopf ist leer": tired, where no center is meant by its word. */
function isTired({ tokens }: Sentence, at: Span, first: CenterMention): boolean {
  const word = tokens[at.to - 1]?.lower ?? "";
  return (
    first.id === "head" && !first.explicit && at.to - at.from === 1 && /^(?:leer|empty)$/.test(word)
  );
}

/** "In der Milz bist du nicht definiert", "You are defined in the Root". */
function placesOfReader({ tokens, centers }: Sentence, clause: Span): CenterMention[] {
  const own = tokens.slice(clause.from, clause.to);
  const reader = own.some(
    ({ lower }, at) =>
      lower === "you're" ||
      (/^(?:bist|are)$/.test(lower) && /^(?:du|you)$/.test(own[at + 1]?.lower ?? "")) ||
      (/^(?:du|you)$/.test(lower) && /^(?:bist|are)$/.test(own[at + 1]?.lower ?? "")),
  );
  if (!reader) return [];
  return centers.filter(
    ({ from }) =>
      from >= clause.from &&
      from < clause.to &&
      /^(?:in|im|an|am|at)$/.test(phraseStart(tokens, from).preposition),
  );
}

/** "Heart and Head aside, all of your centers are defined": said of those that are not named. */
function isAllBut(sentence: Sentence, clause: Span): boolean {
  return (
    /(?<!\p{L})(?:(?:aside|ausgenommen), (?:all|every|each|alle|jedes)|(?:all|every|each|alle|jede[sr]?)(?: of)?(?: your| deine[r]?| ihre[r]?| the)? (?:motors?|motoren?|motorzentren) (?:but|except|save|apart from|außer|bis auf)|alles,? was (?:nicht|kein)|(?:everything|all|anything|whatever) (?:that )?(?:is not|isn't|are not))(?!\p{L})/u.test(
      sentence.lower,
    ) && sentence.clauseAt(clause.from).index >= 0
  );
}

/** "Not the Heart but the Root is … defined": the centers behind "but". */
function centersInstead({ tokens, centers }: Sentence, clause: Span, at: Span): CenterMention[] {
  const opens = at.from === clause.from;
  if (opens) return behindBut(tokens, centers, clause, at);
  if (!/^(?:not|nicht)$/.test(tokens[clause.from]?.lower ?? "")) return [];
  const but = tokens.findIndex(
    ({ lower }, index) => index > clause.from && index < at.from && /^(?:but|sondern)$/.test(lower),
  );
  return but === -1 ? [] : centers.filter(({ from }) => from > but && from < at.from);
}

/** "Defined in you is not the Heart but the Root" */
function behindBut(
  tokens: Sentence["tokens"],
  centers: readonly CenterMention[],
  clause: Span,
  at: Span,
): CenterMention[] {
  const find = (word: RegExp, from: number) =>
    tokens.findIndex(({ lower }, index) => index > from && index < clause.to && word.test(lower));
  const not = find(/^(?:not|nicht)$/, at.from);
  const but = not === -1 ? -1 : find(/^(?:but|sondern)$/, not);
  return but === -1 ? [] : centers.filter(({ from }) => from > but && from < clause.to);
}

/** "Apart from Ajna and Throat nothing is defined": the centres that are excepted. */
function exceptions(sentence: Sentence, clause: Span): readonly CenterMention[] {
  const own = sentence.tokens
    .slice(clause.from, clause.to)
    .map(({ lower }) => lower)
    .join(" ");
  const none = /\b(?:nichts|kein \p{L}*|nothing|no other|no)\b/u.test(own);
  if (!none || !/\b(?:apart from|except|besides|außer|neben|bis auf|abgesehen)(?!\p{L})/u.test(own))
    return [];
  return sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
}

/** "Herz und Kehle, mehr ist nicht definiert": the negation is about all the others. */
/** "… while the rest of your bodygraph stays white": of all that is not named. */
function isOfTheRest(sentence: Sentence, at: Span): boolean {
  const { from } = sentence.clauseAt(at.from);
  const before = sentence.lowerOf({ from, to: at.from });
  return /(?<!\p{L})(?:the rest|der rest|alles (?:andere|übrige)|das übrige|everything else|all else) (?!\p{L}* ?center)/u.test(
    before,
  );
}

function isRest(sentence: Sentence, clause: Span): boolean {
  return sentence.tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) => /^(?:mehr|sonst|else|weiter\p{L}*|other|übrigen?|rest)$/u.test(lower));
}

/** "Ist das Sakral definiert, so …": a condition without "wenn". */
function isVerbFirst(sentence: Sentence, from: number): boolean {
  return from === 0 && /^(?:ist|sind|wäre|is|are)$/.test(sentence.tokens[0]?.lower ?? "");
}

/** "Farbe hat deine Milz keine" */
function isWithout({ tokens }: Sentence, clause: Span, at: Span): boolean {
  const noun = tokens[at.from]?.lower === "farbe";
  return noun && tokens.slice(at.to, clause.to).some(({ lower }) => /^keine$/.test(lower));
}

/** "… definiert ist davon nichts", "none of them is defined" */
const none = /^(?:nichts|nothing|none|keins|keines|keiner)$/;

/** Negations before the word ("ist nicht definiert"), or behind it when it opens the clause. */
function isNegated(sentence: Sentence, clause: Span, at: Span): boolean {
  const { tokens } = sentence;
  const near = (index: number) => {
    const lower = tokens[index]?.lower ?? "";
    if (!words.negator.has(lower) && lower !== "ohne" && lower !== "without") return false;
    return !/^(?:nur|only|bloß|just|allein|mehr)$/.test(tokens[index + 1]?.lower ?? "");
  };
  for (let index = at.from - 1; index >= clause.from && index >= at.from - 12; index -= 1) {
    if (near(index)) return true;
  }
  if (tokens.slice(clause.from, clause.to).some(({ lower }) => none.test(lower))) return true;
  if (at.from <= clause.from + 1) {
    for (let index = at.to; index < clause.to; index += 1) if (near(index)) return true;
  }
  return false;
}

function isOfPeople(sentence: Sentence, clause: Span, before: number): boolean {
  const { tokens, clauses, clauseAt } = sentence;
  const own = tokens.slice(clause.from, before);
  if (own.some(({ lower }) => words.people.has(lower))) return true;
  // "Wer den Kanal 47-64 hat, hat Kopf und Ajna definiert", "Mit ihm sind immer beide definiert."
  const everybody = /^(?:wer|whoever|anyone|everyone|jeder)$/.test(tokens[0]?.lower ?? "");
  const always =
    sentence.channels.length > 0 &&
    tokens.some(({ lower }) => /^(?:immer|stets|automatisch|always|automatically)$/.test(lower));
  if (!sentence.spoken && (everybody || always)) return true;
  // "mit einem Menschen, der das Herz definiert hat"
  const relative = /^(?:der|die|who|whose)$/.test(own[0]?.lower ?? "");
  const last = clauses[clauseAt(clause.from).index - 1];
  return relative && last !== undefined && words.people.has(tokens[last.to - 1]?.lower ?? "");
}
