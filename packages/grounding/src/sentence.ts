import type { Language } from "@ck/chart";
import { type CenterMention, findCenters } from "./mentions/centers.ts";
import { channelBetween } from "./mentions/channel-between.ts";
import { type ChannelMention, findChannels } from "./mentions/channels.ts";
import type { GateMention } from "./mentions/gate-list.ts";
import { findGates } from "./mentions/gates.ts";
import { findBodies, type PlanetMention } from "./mentions/planets.ts";
import type { SideMention } from "./mentions/sides.ts";
import { type Topic, topicsIn } from "./mentions/topics.ts";
import { findTypes, type TypeMention } from "./mentions/types.ts";
import { markSecondPerson } from "./persons.ts";
import { isPersonal, words } from "./terms/words.ts";
import { type Clause, cutClauses } from "./text/clauses.ts";
import { withFieldLabels } from "./text/field-labels.ts";
import { normalise, type Place } from "./text/normalise.ts";
import { overlaps, type Span } from "./text/span.ts";
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
export interface Sentence {
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** The normalised text in lower case. */
  readonly lower: string;
  readonly clauses: readonly Clause[];
  readonly centers: readonly CenterMention[];
  readonly gates: readonly GateMention[];
  readonly channels: readonly ChannelMention[];
  readonly planets: readonly PlanetMention[];
  readonly sides: readonly SideMention[];
  readonly types: readonly TypeMention[];
  /** Speaks of the reader: somebody is spoken to, or a field of the chart is stated. */
  readonly personal: boolean;
  /** Somebody is spoken to. */
  readonly spoken: boolean;
  /** What its words may speak of. */
  readonly topics: ReadonlySet<Topic>;
  readonly question: boolean;
  /** Something of the field is named, so that "die 34" is a gate. */
  readonly inField: boolean;
  /** The words of a span as they were written. */
  wordsOf(span: Span): string;
  /** Where a span stands in the sentence as it was written; null where that is not exact. */
  placeOf(span: Span): Place | null;
  /** The text of a span in lower case. */
  lowerOf(span: Span): string;
  clauseAt(index: number): Clause;
}

const both = { de: ["de", "en"], en: ["en", "de"] } as const;

/** Reads one sentence (anchors already rendered) with the grammar of a language. */
export function readSentence(
  text: string,
  language: Language,
  { pair, mixed, goesOn }: HowToRead,
): Sentence {
  const normal = normalise(text);
  const plain = pair ? markSecondPerson(normal.text) : normal.text;
  const tokens = tokenise(plain);
  const topics = topicsIn(tokens);
  const languages: readonly Language[] = mixed ? both[language] : [language];
  const centers = topics.has("centerName") ? findCenters(tokens, languages) : [];
  const channels = findChannels(tokens, language);
  const types = topics.has("type") ? findTypes(tokens, language) : [];
  const { planets, sides } = findBodies(tokens, topics);
  const numbered = topics.has("number") || topics.has("gate");
  const found = numbered ? findGates(tokens, language, { centers, planets }) : [];
  const gates = found.filter((gate) => !channels.some((channel) => overlaps(gate, channel)));
  const cut = cutClauses(tokens, [
    ...kinds("center", centers),
    ...kinds("gate", gates),
    ...kinds("channel", channels),
    ...kinds("planet", planets),
    ...kinds("type", types),
  ]);
  const clauses = types.some(({ plural }) => plural) ? cut : withFieldLabels(tokens, cut);
  const spoken = tokens.some((token) => isPersonal(token.lower, token.capital));
  const whole: Clause = {
    from: 0,
    to: tokens.length,
    index: 0,
    personal: false,
    conditional: false,
    hypothetical: false,
    labelled: false,
  };
  const lower = plain.toLowerCase();
  return {
    language,
    tokens,
    lower,
    clauses,
    centers,
    gates,
    channels,
    planets,
    sides,
    types,
    personal:
      spoken || clauses.some(({ personal }) => personal) || (goesOn && !isOfOthers(tokens, types)),
    spoken,
    topics,
    question: /\?["')\]]*\s*$/.test(lower),
    inField:
      centers.length + channels.length + types.length > 0 ||
      gates.some(({ strong }) => strong) ||
      (planets.length > 0 && gates.length > 0) ||
      isChannelPair(gates) ||
      areSeveralGates(gates, lower) ||
      topics.has("field"),
    wordsOf({ from, to }) {
      const first = tokens[from];
      const last = tokens[to - 1];
      return first && last ? normal.slice(first.start, last.end) : "";
    },
    placeOf({ from, to }) {
      const first = tokens[from];
      const last = tokens[to - 1];
      return first && last ? normal.placeOf(first.start, last.end) : null;
    },
    lowerOf({ from, to }) {
      const first = tokens[from];
      const last = tokens[to - 1];
      return first && last ? lower.slice(first.start, last.end) : "";
    },
    clauseAt: (index) =>
      clauses.find(({ from, to }) => index >= from && index < to) ??
      clauses.find(({ to }) => index <= to) ??
      whole,
  };
}

/** "Your 40 is looking for a 37": two numbers that are the gates of one channel. */
function isChannelPair(gates: readonly GateMention[]): boolean {
  const [first, second, ...others] = gates;
  if (!first || !second || others.length > 0) return false;
  return channelBetween(first.gate, second.gate) !== null;
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

const numbering =
  /\b(?:jahren?|alter|geburtstag\p{L}*|uhr|bus|tram|straßenbahn|zimmer|hausnummer|seiten?|kapitel|years?|age|aged|birthday|o'clock|room|page|chapter|platform|route|hinter|überschritten|past|von bis)\b/u;

/** "die 20, die 34 und die 57": several numbers with an article are gates, unless they number something. */
function areSeveralGates(gates: readonly GateMention[], lower: string): boolean {
  const articled = gates.filter(({ from, head }) => head < from);
  return articled.length > 1 && !numbering.test(lower);
}

function kinds(kind: string, spans: readonly Span[]) {
  return spans.map(({ from, to }) => ({ kind, from, to }));
}
