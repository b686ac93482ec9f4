import type { Language } from "@ck/chart";
import { isInField } from "./in-field.ts";
import { findMentions, type Mentions } from "./mentions/find-mentions.ts";
import { type Topic, topicsIn } from "./mentions/topics.ts";
import type { TypeMention } from "./mentions/types.ts";
import type { PersonMark } from "./persons/marks.ts";
import { readPersons } from "./persons/who.ts";
import { isPersonal, words } from "./terms/words.ts";
import { type Clause, cutClauses } from "./text/clauses.ts";
import { withFieldLabels } from "./text/field-labels.ts";
import { spelledPlainly } from "./text/long-forms.ts";
import { normalise } from "./text/normalise.ts";
import type { Span } from "./text/span.ts";
import { type SpanTexts, textsOf } from "./text/span-texts.ts";
import { type Token, tokenise } from "./text/tokens.ts";

export interface HowToRead {
  /** The sentence may speak of two people. */
  readonly pair: boolean;
  /** Words of both languages stand in it: its centres may be named in either. */
  readonly mixed: boolean;
  /** A sentence before spoke to the reader: this one goes on about the same chart. */
  readonly goesOn: boolean;
}

/** A sentence with everything in it that may belong to a claim. */
export interface Sentence extends Mentions, SpanTexts {
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** The normalised text in lower case. */
  readonly lower: string;
  readonly clauses: readonly Clause[];
  /** Speaks of the reader: somebody is spoken to, or a field of the chart is stated. */
  readonly personal: boolean;
  /** Somebody is spoken to. */
  readonly spoken: boolean;
  /** What its words may speak of. */
  readonly topics: ReadonlySet<Topic>;
  readonly question: boolean;
  /** Something of the field is named, so that "die 34" is a gate. */
  readonly inField: boolean;
  /** Of how many people, or of whom else, it speaks; empty but in readings for two. */
  readonly persons: readonly PersonMark[];
  clauseAt(index: number): Clause;
}

/** Reads one sentence (anchors already rendered) with the grammar of a language. */
export function readSentence(
  text: string,
  language: Language,
  { pair, mixed, goesOn }: HowToRead,
): Sentence {
  const written = spelledPlainly(normalise(text));
  const { text: normal, marks } = pair
    ? readPersons(written, language)
    : { text: written, marks: [] };
  const tokens = tokenise(normal.text);
  const topics = topicsIn(tokens);
  const mentions = findMentions(tokens, topics, { language, mixed });
  const clauses = clausesOf(tokens, mentions);
  const spoken = tokens.some((token) => isPersonal(token.lower, token.capital));
  const lower = normal.text.toLowerCase();
  const whole = wholeOf(tokens);
  return {
    language,
    tokens,
    lower,
    clauses,
    ...mentions,
    personal:
      spoken ||
      clauses.some(({ personal }) => personal) ||
      (goesOn && !isOfOthers(tokens, mentions.types)),
    spoken,
    topics,
    question: /\?["')\]]*\s*$/.test(lower),
    inField: isInField(mentions, topics, lower),
    persons: marks,
    ...textsOf(tokens, normal, lower),
    clauseAt: (index) =>
      clauses.find(({ from, to }) => index >= from && index < to) ??
      clauses.find(({ to }) => index <= to) ??
      whole,
  };
}

/** The clauses of a sentence, with the label that a field of the chart stands behind. */
function clausesOf(tokens: readonly Token[], mentions: Mentions): Clause[] {
  const { centers, gates, channels, planets, types } = mentions;
  const cut = cutClauses(tokens, [
    ...kinds("center", centers),
    ...kinds("gate", gates),
    ...kinds("channel", channels),
    ...kinds("planet", planets),
    ...kinds("type", types),
  ]);
  return types.some(({ plural }) => plural) ? cut : withFieldLabels(tokens, cut);
}

function kinds(kind: string, spans: readonly Span[]) {
  return spans.map(({ from, to }) => ({ kind, from, to }));
}

/** A sentence without clauses, as one. */
function wholeOf(tokens: readonly Token[]): Clause {
  return {
    from: 0,
    to: tokens.length,
    index: 0,
    personal: false,
    conditional: false,
    hypothetical: false,
    labelled: false,
  };
}

/** "Menschen mit …", "Projektoren …": a sentence that teaches, whatever stood before it. */
function isOfOthers(tokens: readonly Token[], types: readonly TypeMention[]): boolean {
  return (
    types.some(({ plural }) => plural) ||
    tokens.some(
      ({ lower }) => words.people.has(lower) || /^(?:jede[rsmn]?|every|each|man)$/.test(lower),
    )
  );
}
