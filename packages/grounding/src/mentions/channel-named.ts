import { channels, type Language } from "@ck/chart";
import { channelsNamed } from "../terms/channel-names.ts";
import type { Token } from "../text/tokens.ts";
import type { ChannelMention } from "./channels.ts";
import { wordAt } from "./reader.ts";

/** "Inspiration, Geld und Strukturierung: das sind deine Kanäle": names without numbers. */
export function readNameList(tokens: readonly Token[], language: Language): ChannelMention[] {
  const told = tokens.some(({ lower }) => /^(?:kanälen?|channels)$/.test(lower));
  if (!told || tokens.some(({ kind }) => kind === "pair")) return [];
  const list: ChannelMention[] = [];
  tokens.forEach((token, index) => {
    const [id, ...others] = token.capital ? channelsNamed(tokens, index, language) : [];
    const channel = channels.find((row) => row.id === id);
    const ends = /^(?:[,:."]|und|and|sowie|heißt|ist|is|)$/.test(wordAt(tokens, index + 1));
    if (!channel || others.length > 0 || !ends) return;
    const place = { head: index, from: index, to: index + 1 };
    list.push({ id: channel.id, gates: channel.gates, cue: false, ...place });
  });
  // "Einer deiner Kanäle heißt Inspiration."
  const called = tokens.some(({ lower }) => /^(?:heißt|namen|name|called|named)$/.test(lower));
  return list.length > 1 || called ? list : [];
}

/** "Kanal der Mutation", "Channel of Mutation", without a number behind. */
export function readName(
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
