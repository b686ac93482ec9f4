import type { ChannelId, Language } from "@ck/chart";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { isMadeOf, readJoined } from "./channel-joined.ts";
import { readName, readNameList } from "./channel-named.ts";
import { readPair } from "./channel-pair.ts";
import { isChannelCue } from "./reader.ts";

export interface ChannelMention extends Span {
  /** The channel, null when there is none between the two gates. */
  readonly id: ChannelId | null;
  readonly gates: readonly [number, number];
  /** The word "Kanal" stands with it. */
  readonly cue: boolean;
  /** Where the phrase begins ("Kanal 20-34", "der 20-34"). */
  readonly head: number;
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
