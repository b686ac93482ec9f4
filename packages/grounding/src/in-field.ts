import { channelBetween } from "./mentions/channel-between.ts";
import type { Mentions } from "./mentions/find-mentions.ts";
import type { GateMention } from "./mentions/gate-list.ts";
import type { Topic } from "./mentions/topics.ts";

/** Whether something of the field is named, so that "die 34" is a gate. */
export function isInField(
  { centers, channels, gates, planets, types }: Mentions,
  topics: ReadonlySet<Topic>,
  lower: string,
): boolean {
  return (
    centers.length + channels.length + types.length > 0 ||
    gates.some(({ strong }) => strong) ||
    (planets.length > 0 && gates.length > 0) ||
    isChannelPair(gates) ||
    areSeveralGates(gates, lower) ||
    topics.has("field")
  );
}

/** "Your 40 is looking for a 37": two numbers that are the gates of one channel. */
function isChannelPair(gates: readonly GateMention[]): boolean {
  const [first, second, ...others] = gates;
  if (!first || !second || others.length > 0) return false;
  return channelBetween(first.gate, second.gate) !== null;
}

const numbering =
  /\b(?:jahren?|alter|geburtstag\p{L}*|uhr|bus|tram|straßenbahn|zimmer|hausnummer|seiten?|kapitel|years?|age|aged|birthday|o'clock|room|page|chapter|platform|route|hinter|überschritten|past|von bis)\b/u;

/** "die 20, die 34 und die 57": several numbers with an article are gates, unless they number something. */
function areSeveralGates(gates: readonly GateMention[], lower: string): boolean {
  const articled = gates.filter(({ from, head }) => head < from);
  return articled.length > 1 && !numbering.test(lower);
}
