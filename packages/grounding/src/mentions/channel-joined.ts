import type { Language } from "@ck/chart";
import { channelsNamed } from "../terms/channel-names.ts";
import type { Token } from "../text/tokens.ts";
import { channelBetween } from "./channel-between.ts";
import type { ChannelMention } from "./channels.ts";
import { isCounted, isGateCue, wordAt } from "./reader.ts";

/** "die Gemeinschaft aus 40 und 37", "zwischen 20 und 57": a channel by its two numbers. */
export function isMadeOf(tokens: readonly Token[], index: number, language: Language): boolean {
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

/** "Kanal von Tor 34 zu Tor 20", "channel between 34 and 20", "Kanal 34 20". */
export function readJoined(tokens: readonly Token[], cue: number): ChannelMention | null {
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
