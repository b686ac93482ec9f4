import type { ChannelId, Language } from "@ck/chart";
import { channelsNamed } from "../terms/channel-names.ts";
import { words } from "../terms/words.ts";
import type { Token } from "../text/tokens.ts";
import { channelBetween } from "./channel-between.ts";
import type { ChannelMention } from "./channels.ts";
import { countsSomething, isChannelCue, isCounted, isGateCue, wordAt } from "./reader.ts";

export function readPair(
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
