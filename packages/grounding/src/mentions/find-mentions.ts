import type { Language } from "@ck/chart";
import { overlaps } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { type CenterMention, findCenters } from "./centers.ts";
import { type ChannelMention, findChannels } from "./channels.ts";
import type { GateMention } from "./gate-list.ts";
import { findGates } from "./gates.ts";
import { findBodies, type PlanetMention } from "./planets.ts";
import type { SideMention } from "./sides.ts";
import type { Topic } from "./topics.ts";
import { findTypes, type TypeMention } from "./types.ts";

/** Everything of the chart that a sentence names. */
export interface Mentions {
  readonly centers: readonly CenterMention[];
  readonly gates: readonly GateMention[];
  readonly channels: readonly ChannelMention[];
  readonly planets: readonly PlanetMention[];
  readonly sides: readonly SideMention[];
  readonly types: readonly TypeMention[];
}

const both = { de: ["de", "en"], en: ["en", "de"] } as const;

/** Finds what the words of a sentence name, each kind only where its topic is told. */
export function findMentions(
  tokens: readonly Token[],
  topics: ReadonlySet<Topic>,
  { language, mixed }: { readonly language: Language; readonly mixed: boolean },
): Mentions {
  const languages: readonly Language[] = mixed ? both[language] : [language];
  const centers = topics.has("centerName") ? findCenters(tokens, languages) : [];
  const channels = findChannels(tokens, language);
  const types = topics.has("type") ? findTypes(tokens, language) : [];
  const { planets, sides } = findBodies(tokens, topics);
  const numbered = topics.has("number") || topics.has("gate");
  const found = numbered ? findGates(tokens, language, { centers, planets }) : [];
  const gates = found.filter((gate) => !channels.some((channel) => overlaps(gate, channel)));
  return { centers, gates, channels, planets, sides, types };
}
