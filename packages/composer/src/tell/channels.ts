import { type ChannelId, channelOf } from "@ck/chart";
import type { Style } from "@ck/registry";
import { may, must, should } from "../part.ts";
import { capitalised, fill } from "../phrase.ts";
import type { Paragraph, Telling } from "../telling.ts";
import type { ChannelSides } from "../texts/shape.ts";
import { namedRest } from "../tunables.ts";

/** How many channels are defined, and what that means. */
function channelCount({ texts, me, style, say }: Telling): string[] {
  const count = me.chart.channels.length;
  const { one, many, none } = texts.leads.channels;
  const byStyle = count === 0 ? none : count === 1 ? one : many;
  const n = texts.names.numbers[count] ?? String(count);
  const facts = { "": me.fact(`count:channels:${count}`) };
  return say([byStyle[style]], { facts, words: { n, N: capitalised(n) } });
}

/** How many channels there are, some of them, a paragraph each, and the names of a small rest. */
export function channelParagraphs(telling: Telling, ids: readonly ChannelId[]): Paragraph[] {
  const [first = [], ...others] = ids.map((id) => channelParagraph(telling, id));
  return [
    [must(() => channelCount(telling)), ...first],
    ...others,
    [should(() => furtherChannels(telling, ids))],
  ];
}

/** What a channel is, what it is good for through the lens, and how it shows or goes too far. */
function channelParagraph(telling: Telling, id: ChannelId): Paragraph {
  const { texts, me, style, agentId, say, nextWording } = telling;
  const text = texts.channels[id];
  const sides = texts.channelSides[id];
  if (text === undefined || sides === undefined) return [];
  const facts = { "": me.fact(`channel:${id}`) };
  const [first, second] = sidesFirst[style];
  const side = (name: keyof ChannelSides) =>
    nextWording(texts.leads.channelSides[name], name).replace("<text>", sides[name]);
  return [
    must(() => say([text.core, text[agentId]], { facts })),
    should(() => say([side(first)], { facts })),
    may(() => say([side(second)], { facts })),
  ];
}

/** The plain styles name the price, the gentle ones what others see in the person. */
const sidesFirst: Readonly<Record<Style, readonly [keyof ChannelSides, keyof ChannelSides]>> = {
  klar: ["price", "seen"],
  direkt: ["price", "seen"],
  ruhig: ["seen", "price"],
  empathisch: ["seen", "price"],
};

/** The question for the strongest channel. */
export function channelQuestion({ texts, me, say, ...telling }: Telling): string[] {
  const [id] = me.channels;
  if (id === undefined || telling.depth !== "professional") return [];
  const area = texts.channels[id]?.area ?? "";
  const wordings = texts.leads.channelQuestions[telling.agentId];
  const facts = { "": me.fact(`channel:${id}`) };
  return say(telling.shuffled(wordings, "channel question").slice(0, 1), {
    facts,
    words: { area, channel: id },
  });
}

/** The strongest channels without a frame. In distress none whose name or matter sounds harsh. */
export function strongestChannels({ me, texts, agentId, say }: Telling, count: number): string[] {
  const fitting = me.channels.filter((id) => agentId !== "crisis" || !harshChannels.has(id));
  return fitting.slice(0, count).flatMap((id) => {
    const text = texts.channels[id];
    return text ? say([text.core, text[agentId]], { facts: { "": me.fact(`channel:${id}`) } }) : [];
  });
}

const harshChannels: ReadonlySet<ChannelId> = new Set<ChannelId>(["28-38", "35-36", "25-51"]);

/** Those that lead where bonds are made come first: between sacral, Solar Plexus, heart and root. */
export function bondingChannels({ me }: Telling): ChannelId[] {
  const bonds = (id: ChannelId) =>
    channelOf(id).centers.some((center) => bondingCenters.has(center)) ? 0 : 1;
  return me.channels.toSorted((a, b) => bonds(a) - bonds(b));
}

const bondingCenters: ReadonlySet<string> = new Set(["sacral", "solarPlexus", "heart", "root"]);

/** Names the channels that were not told, when they are few, and what they are about. */
function furtherChannels({ texts, me, say }: Telling, told: readonly ChannelId[]): string[] {
  const { one, many, item, and } = texts.leads.furtherChannels;
  const rest = me.channels.filter((id) => !told.includes(id));
  if (rest.length === 0 || rest.length > namedRest) return [];
  const items = rest.map((id) => {
    const channel = `[[channel:${id}|${fill(texts.names.channel, { channel: id })}]]`;
    return fill(item, { channel, area: texts.channels[id]?.area ?? "" });
  });
  return say([items.length === 1 ? one : many], { words: { list: listed(items, and) } });
}

/** "a, b und c" */
export function listed(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${and} ${last}`;
}
