import { type ChannelId, channelOf } from "@ck/chart";
import type { Sentence } from "../sentence.ts";
import { channelsNamed } from "../terms/channel-names.ts";
import { isPossessive, words } from "../terms/words.ts";
import { overlaps, type Span } from "../text/span.ts";
import { channelBetween } from "./channel-between.ts";

/** A channel that a sentence speaks of: by its numbers, by its name alone, or by its two gates. */
export interface Bridge extends Span {
  readonly id: ChannelId;
  readonly by: "number" | "name" | "gates";
}

/** All channels of a sentence, each once: "34-20", "mittels der Initiation", "wo 42 und 53 zusammenkommen". */
export function bridgesOf(sentence: Sentence): Bridge[] {
  const known = numbered(sentence);
  const all = [
    ...known,
    ...(known.length > 0 ? [] : byGates(sentence)),
    ...bridgesByName(sentence),
  ];
  return all
    .filter(({ id }, index) => all.findIndex((other) => other.id === id) === index)
    .sort((left, right) => left.from - right.from);
}

function numbered({ channels }: Sentence): Bridge[] {
  return channels.flatMap(({ id, from, to }): Bridge[] =>
    id === null ? [] : [{ id, from, to, by: "number" }],
  );
}

/** The only two gates of a sentence, where a channel joins them. */
function byGates({ gates }: Sentence): Bridge[] {
  const [first, ...rest] = gates;
  const second = rest.find(({ gate }) => gate !== first?.gate);
  if (!first || !second || rest.some(({ gate }) => gate !== first.gate && gate !== second.gate))
    return [];
  const id = channelBetween(first.gate, second.gate);
  return id === null ? [] : [{ id, from: second.from, to: second.to, by: "gates" }];
}

/** Names with an article, between quotes, or in English with a capital amid the sentence. */
export function bridgesByName(sentence: Sentence): Bridge[] {
  const { tokens, language, centers } = sentence;
  const known = numbered(sentence);
  return tokens.flatMap((token, at): Bridge[] => {
    if (token.kind !== "word" || !token.capital || centers.some((own) => overlaps(own, one(at))))
      return [];
    if (!opensName(sentence, at)) return [];
    const [id, ...others] = channelsNamed(tokens, at, language);
    // The name beside the numbers of the same channel says nothing new.
    if (id === undefined || others.length > 0 || known.some((own) => own.id === id)) return [];
    if (known.some((own) => own.from - at <= besideNumbers && own.from > at)) return [];
    return [{ id, ...one(at), by: "name" }];
  });
}

/** Words between a name and the numbers of its channel: "die Gehirnwelle, also der Kanal 57-20". */
const besideNumbers = 4;

function opensName({ tokens, language, gates }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  // "Gate 60 (Acceptance)" is the name of the gate.
  const ofGate = gates.some(({ to }) => to === at - 1 || to === at - 2);
  if (before?.lower === "(" ? ofGate : ofGate && isOpening(before?.lower)) return false;
  if (before?.lower === '"') return true;
  if (language === "en") return before?.kind !== "mark" || tokens[at + 1]?.lower !== ",";
  return (
    before !== undefined &&
    (words.definite.has(before.lower) ||
      isPossessive(before.lower, before.capital) ||
      /^vollendeten?$/.test(before.lower))
  );
}

function isOpening(lower = ""): boolean {
  return /^(?:["(-]|the|der|die|das)$/.test(lower);
}

function one(at: number): Span {
  return { from: at, to: at + 1 };
}

/** The centers that a channel joins. */
export function endsOf({ id }: Bridge) {
  return channelOf(id).centers;
}
