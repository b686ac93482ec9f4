import { channelsNamed } from "../terms/channel-names.ts";
import { channelBetween } from "./channel-between.ts";
import type { Scan } from "./gate-list.ts";
import { isCounted } from "./reader.ts";

/** Smaller numbers may be lines. */
const highestLine = 6;

/** "Wo 42 und 53 zusammenkommen": the two gates of a channel, where gates, centers or its name are named. */
export function isChannelPair({ tokens, inCenter, told, language }: Scan, index: number): boolean {
  const [first, joint, second] = [index, index + 1, index + 2].map((at) => tokens[at]);
  if (first?.kind !== "number" || second?.kind !== "number" || second.spelled) return false;
  if (!/^(?:und|and|mit|with)$/.test(joint?.lower ?? "") || isCounted(tokens, index + 2))
    return false;
  // "Bei dir treffen sich 21 und 50 zu einem Kanal": whether they are those of one is judged.
  if (tokens.some(({ lower }) => /^(?:kanal|channel)$/.test(lower))) return true;
  const id = channelBetween(first.value, second.value);
  if (id === null) return false;
  const named = tokens.some((_, at) => channelsNamed(tokens, at, language).includes(id));
  // Few pairs of numbers are those of a channel; small ones may be lines.
  return inCenter || told || named || Math.min(first.value, second.value) > highestLine;
}
