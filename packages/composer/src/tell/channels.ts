import type { ChannelId } from "@ck/chart";
import { capitalised, fill } from "../phrase.ts";
import type { Paragraph, Telling } from "../telling.ts";

/** How many channels are defined, and what that means. */
function channelCount({ texts, me, style, say }: Telling): string[] {
  const count = me.chart.channels.length;
  const { one, many, none } = texts.leads.channels;
  const byStyle = count === 0 ? none : count === 1 ? one : many;
  const n = texts.names.numbers[count] ?? String(count);
  const facts = { "": me.fact(`count:channels:${count}`) };
  return say([byStyle[style]], { facts, words: { n, N: capitalised(n) } });
}

/**
 * The strongest channels, for each what it is and what it is good for through the lens, with the
 * number of all channels before and the names of the rest behind.
 */
export function channelParagraphs(telling: Telling, count: number): Paragraph[] {
  const [first = [], ...others] = telling.me.channels
    .slice(0, count)
    .map((id) => channelNote(telling, id));
  const overview = [...channelCount(telling), ...first];
  return [overview, ...inTwos(others), furtherChannels(telling, count)];
}

/** The strongest channels without a frame. */
export function strongestChannels(telling: Telling, count: number): string[] {
  return telling.me.channels.slice(0, count).flatMap((id) => channelNote(telling, id));
}

/** What the strongest channel is, in one sentence. */
export function leadingChannel({ texts, me, say }: Telling): string[] {
  const [id] = me.channels;
  const text = id === undefined ? undefined : texts.channels[id];
  return text ? say([text.core], { facts: { "": me.fact(`channel:${id}`) } }) : [];
}

/** Names the channels that were not told, and what they are about. */
function furtherChannels({ texts, me, say }: Telling, told: number): string[] {
  const { one, many, item, and } = texts.leads.furtherChannels;
  const items = me.channels.slice(told).map((id) => {
    const channel = `[[channel:${id}|${fill(texts.names.channel, { channel: id })}]]`;
    return fill(item, { channel, area: texts.channels[id]?.area ?? "" });
  });
  if (items.length === 0) return [];
  return say([items.length === 1 ? one : many], { words: { list: listed(items, and) } });
}

function channelNote({ texts, me, agentId, say }: Telling, id: ChannelId): string[] {
  const text = texts.channels[id];
  if (text === undefined) return [];
  return say([text.core, text[agentId]], { facts: { "": me.fact(`channel:${id}`) } });
}

/** "a, b und c" */
export function listed(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${and} ${last}`;
}

function inTwos(notes: readonly Paragraph[]): Paragraph[] {
  return notes.flatMap((note, at) => (at % 2 === 0 ? [[...note, ...(notes[at + 1] ?? [])]] : []));
}
