import { isChannelCue, isGateCue } from "./mentions/reader.ts";
import type { Sentence } from "./sentence.ts";
import { authoritiesNamed } from "./terms/authorities.ts";
import { stateWord } from "./terms/states.ts";
import { feelingNamed } from "./terms/strategies.ts";
import { overlaps, type Span } from "./text/span.ts";

interface Stated {
  readonly factId: string;
  /** The words of the claim. They may say more than the name of the fact, or less. */
  readonly at: Span;
}

/**
 * The words of a claim that name its fact and nothing else, null where there are none: "kein
 * Projektor" states the type but names another one, "zwei Inseln" names no definition.
 */
export function termSpan(sentence: Sentence, { factId, at }: Stated): Span | null {
  const [kind = "", id = "", state = ""] = factId.replace(/^b\./, "").split(":");
  switch (kind) {
    case "gate":
    case "hanging":
      return gateSpan(sentence, at, Number(id));
    case "channel":
      return channelSpan(sentence, at, id);
    case "center":
      return centerSpan(sentence, at, { id, state });
    case "type":
      return sentence.types.find((type) => type.id === id && overlaps(type, at)) ?? null;
    case "authority":
      return authoritySpan(sentence, at, id);
    case "profile":
      return profileSpan(sentence, at, id);
    case "signature":
    case "notSelf":
      return feelingNamed(wordAt(sentence, at.from))?.feeling === id ? word(at.from) : null;
    default:
      return null;
  }
}

const word = (at: number): Span => ({ from: at, to: at + 1 });

const wordAt = ({ tokens }: Sentence, index: number) => tokens[index]?.lower ?? "";

/** With the noun before it: "Tor 34", but of "Tore 34 und 20" each number alone. */
function withNoun(sentence: Sentence, { from, to }: Span, isNoun: (word: string) => boolean): Span {
  const before = wordAt(sentence, from - 1);
  return isNoun(before) && singular.test(before) ? { from: from - 1, to } : { from, to };
}

const singular = /(?:tors?|gate|kanals?|channel)$/;

function gateSpan(sentence: Sentence, at: Span, gate: number): Span | null {
  const mention = sentence.gates.find((one) => one.gate === gate && overlaps(one, at));
  // "Tor 34/20" is one word for two gates.
  if (!mention || sentence.tokens[mention.from]?.kind === "pair") return null;
  return withNoun(sentence, word(mention.from), isGateCue);
}

function channelSpan(sentence: Sentence, at: Span, id: string): Span | null {
  const mention = sentence.channels.find((one) => one.id === id && overlaps(one, at));
  return mention ? withNoun(sentence, mention, isChannelCue) : null;
}

/** A claim about a centre stands at the word for its state. */
function centerSpan(
  sentence: Sentence,
  at: Span,
  { id, state }: { readonly id: string; readonly state: string },
): Span | null {
  const named = sentence.centers.filter((center) => center.id === id);
  const { from, to } = sentence.clauseAt(at.from);
  const near = named.filter((center) => center.from >= from && center.to <= to);
  const [mention, ...others] = near.length > 0 ? near : named;
  if (!mention || others.length > 0) return null;
  // "dein offenes Ajna", but in "kein definiertes Ajna" the centre alone.
  const isDefined = stateWord(wordAt(sentence, at.from))?.said === "defined";
  const isNext = at.to === mention.from && isDefined === (state === "defined");
  return isNext ? { from: at.from, to: mention.to } : mention;
}

const authorityNoun = /autorität$|^authority$/;

function authoritySpan(sentence: Sentence, { from }: Span, id: string): Span | null {
  const named = authoritiesNamed(wordAt(sentence, from).replace(/-?autorität$/, ""));
  if (!named?.some((one) => one === id)) return null;
  if (authorityNoun.test(wordAt(sentence, from + 1))) return { from, to: from + 2 };
  const isCenter = sentence.centers.some((center) => overlaps(center, word(from)));
  return isCenter && !authorityNoun.test(wordAt(sentence, from)) ? null : word(from);
}

function profileSpan(sentence: Sentence, at: Span, id: string): Span | null {
  for (let index = at.from; index < at.to; index += 1) {
    const token = sentence.tokens[index];
    if (token?.kind !== "pair" || `${token.first}/${token.second}` !== id) continue;
    const isNoun = /^(?:profils?|profile)$/.test(wordAt(sentence, index - 1));
    return isNoun ? { from: index - 1, to: index + 1 } : word(index);
  }
  return null;
}
