import type { Language } from "@ck/chart";
import { type ChannelId, channels } from "@ck/chart";
import { channelsNamed } from "../terms/channel-names.ts";
import { words } from "../terms/words.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { countsSomething, isChannelCue, isCounted, isGateCue, wordAt } from "./reader.ts";

export interface ChannelMention extends Span {
  /** The channel, null when there is none between the two gates. */
  readonly id: ChannelId | null;
  readonly gates: readonly [number, number];
  /** The word "Kanal" stands with it. */
  readonly cue: boolean;
  /** Where the phrase begins ("Kanal 20-34", "der 20-34"). */
  readonly head: number;
}

const byGates = new Map(
  channels.flatMap(({ id, gates: [low, high] }) => [
    [`${low}-${high}`, id] as const,
    [`${high}-${low}`, id] as const,
  ]),
);

/** The channel between two gates in either order, null when there is none. */
export function channelBetween(first: number, second: number): ChannelId | null {
  return byGates.get(`${first}-${second}`) ?? null;
}

/** Finds channels: "34-20", "20/34", "Kanal von 34 zu 20", "Kanal der Mutation". */
export function findChannels(tokens: readonly Token[], language: Language): ChannelMention[] {
  const found: ChannelMention[] = [];
  const numbered = tokens.some(({ kind }) => kind === "number");
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind === "pair") {
      const mention = readPair(tokens, index, language);
      if (mention) found.push(mention);
    } else if (token?.kind === "word" && numbered && isMadeOf(tokens, index, language)) {
      const mention = readJoined(tokens, index);
      if (mention && mention.id !== null) found.push(mention);
    } else if (token?.kind === "word" && isChannelCue(token.lower)) {
      const mention = readJoined(tokens, index) ?? readName(tokens, index, language);
      if (mention) found.push(mention);
    }
  }
  found.push(...readNameList(tokens, language));
  return found.sort((left, right) => left.from - right.from);
}

/** "die Gemeinschaft aus 40 und 37", "zwischen 20 und 57": a channel by its two numbers. */
function isMadeOf(tokens: readonly Token[], index: number, language: Language): boolean {
  const between = /^(?:zwischen|between)$/.test(wordAt(tokens, index));
  const second = tokens[index + 3];
  if (between && tokens[index + 1]?.kind === "number" && second?.kind === "number") {
    return !isCounted(tokens, index + 3);
  }
  const far =
    /^(?:von|from)$/.test(wordAt(tokens, index)) &&
    /^(?:zu|nach|to)$/.test(wordAt(tokens, index + 2));
  const [start, end] = [tokens[index + 1], second];
  if (far && start?.kind === "number" && end?.kind === "number" && !isCounted(tokens, index + 3))
    return channelBetween(start.value, end.value) !== null;
  const link = /^(?:aus|von|zwischen|from|of|between)$/.test(wordAt(tokens, index + 1));
  return (
    link &&
    tokens[index + 2]?.kind === "number" &&
    channelsNamed(tokens, index, language).length > 0
  );
}

function readPair(
  tokens: readonly Token[],
  index: number,
  language: Language,
): ChannelMention | null {
  const token = tokens[index];
  if (token?.kind !== "pair") return null;
  const cue = cueNear(tokens, index);
  const named =
    cue ||
    /^(?:die|der|das|den|dem|the|deine[nm]?|ihre[nm]?|your)$/.test(wordAt(tokens, index - 1));
  const owed = /^(?:dank|to|durch|über|via|through)$/.test(wordAt(tokens, index - 1));
  if (owed && !token.slash && channelBetween(token.first, token.second)) {
    return pairMention(tokens, index, token, cue);
  }
  if (
    named
      ? isCounted(tokens, index) && !isChannelCue(wordAt(tokens, index + 2))
      : countsSomething(tokens, index, language)
  )
    return null;
  const id = channelBetween(token.first, token.second);
  const inserted = wordAt(tokens, index - 1) === "," && wordAt(tokens, index + 1) === ",";
  const told =
    (named || inserted) &&
    tokens.some(({ lower }) => isChannelCue(lower)) &&
    Math.max(token.first, token.second) > 6;
  // "4/6" is a profile, "60/56" may be a part of a cross.
  if (id === null && (!(cue || told) || token.first > 64 || token.second > 64)) return null;
  if (isGateCue(wordAt(tokens, index - 1)) && !cue) return null;
  return pairMention(tokens, index, token, cue);
}

function pairMention(
  tokens: readonly Token[],
  index: number,
  { first, second }: { readonly first: number; readonly second: number },
  cue: boolean,
): ChannelMention {
  const id = channelBetween(first, second);
  const head = headOf(tokens, index, id);
  return { id, gates: [first, second], cue, head, from: index, to: index + 1 };
}

/** "Kanal 20-34"; "die Inspiration, 8-1," begins with its name. */
function headOf(tokens: readonly Token[], index: number, id: ChannelId | null): number {
  const cued = isChannelCue(wordAt(tokens, index - 1)) ? index - 1 : index;
  if (id === null || wordAt(tokens, cued - 1) !== ",") return cued;
  const names = [
    ...channelsNamed(tokens, cued - 2, "de"),
    ...channelsNamed(tokens, cued - 2, "en"),
  ];
  return names.includes(id) ? cued - 2 : cued;
}

/** "Kanal" before it, also at the head of a list, or right behind it ("20-34er-Kanal"). */
function cueNear(tokens: readonly Token[], index: number): boolean {
  for (let ahead = 1; ahead <= 3; ahead += 1) {
    const lower = wordAt(tokens, index + ahead);
    if (isChannelCue(lower)) return ahead === 1 || wordAt(tokens, index + 1) === "-";
    if (lower !== "-" && ahead > 1) break;
  }
  for (let back = index - 1; back >= 0 && back >= index - 12; back -= 1) {
    const token = tokens[back];
    if (token === undefined) return false;
    if (isChannelCue(token.lower)) return true;
    const listed =
      token.kind === "pair" ||
      token.kind === "mark" ||
      words.coordinator.has(token.lower) ||
      words.definite.has(token.lower);
    if (!listed) return false;
  }
  return false;
}

/** "Kanal von Tor 34 zu Tor 20", "channel between 34 and 20", "Kanal 34 20". */
function readJoined(tokens: readonly Token[], cue: number): ChannelMention | null {
  const numbers: { value: number; at: number }[] = [];
  for (let at = cue + 1; at < tokens.length && at <= cue + 8; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === "number" && !token.spelled && token.line === null) {
      numbers.push({ value: token.value, at });
      if (numbers.length === 2) break;
      continue;
    }
    const filler =
      isGateCue(token.lower) ||
      /^(?:von|vom|zu|zum|zur|zwischen|und|mit|aus|from|to|between|and|of|with|den|dem|der|the|-|linking|joining)$/.test(
        token.lower,
      );
    if (!filler) break;
  }
  const [first, second] = numbers;
  if (!first || !second) return null;
  const id = channelBetween(first.value, second.value);
  const joint = second.at - first.at;
  if (id === null && (joint > 3 || !/^(?:zu|to|-|mit)$/.test(wordAt(tokens, first.at + 1))))
    return null;
  const gates = [first.value, second.value] as const;
  return { id, gates, cue: true, head: cue, from: first.at, to: second.at + 1 };
}

/** "Inspiration, Geld und Strukturierung: das sind deine Kanäle": names without numbers. */
function readNameList(tokens: readonly Token[], language: Language): ChannelMention[] {
  const told = tokens.some(({ lower }) => /^(?:kanäle|channels)$/.test(lower));
  if (!told || tokens.some(({ kind }) => kind === "pair")) return [];
  const list: ChannelMention[] = [];
  tokens.forEach((token, index) => {
    const [id, ...others] = token.capital ? channelsNamed(tokens, index, language) : [];
    const channel = channels.find((row) => row.id === id);
    const ends = /^(?:[,:.]|und|and|sowie|)$/.test(wordAt(tokens, index + 1));
    if (!channel || others.length > 0 || !ends) return;
    const place = { head: index, from: index, to: index + 1 };
    list.push({ id: channel.id, gates: channel.gates, cue: false, ...place });
  });
  return list.length > 1 ? list : [];
}

/** "Kanal der Mutation", "Channel of Mutation", without a number behind. */
function readName(
  tokens: readonly Token[],
  cue: number,
  language: Language,
): ChannelMention | null {
  let at = cue + 1;
  if (wordAt(tokens, at) === '"') at += 1;
  if (!/^(?:der|des|von|vom|of)$/.test(wordAt(tokens, at))) return null;
  at += 1;
  while (/^(?:the|der|des|"|verlorenen|vollendeten)$/.test(wordAt(tokens, at))) at += 1;
  const [id, ...others] = channelsNamed(tokens, at, language);
  if (id === undefined || others.length > 0) return null;
  const channel = channels.find((row) => row.id === id);
  const numbered = tokens.slice(at + 1, at + 5).some(({ kind }) => kind === "pair");
  if (!channel || numbered) return null;
  return { id, gates: channel.gates, cue: true, head: cue, from: cue, to: at + 1 };
}
