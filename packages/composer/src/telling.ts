import { planetIds } from "@ck/chart";
import type { AgentId, Depth, Language, SectionId, Style } from "@ck/registry";
import { stableNumber } from "./hash.ts";
import { type Known, knownOf } from "./known.ts";
import type { ComposeOrder } from "./order.ts";
import type { Part } from "./part.ts";
import { capitalised, type PhraseContext, phrase, rhythm, templateOf } from "./phrase.ts";
import { openRoom, type Room } from "./room.ts";
import { textsOf } from "./texts/index.ts";
import type { GateText, Saying, Sentences, Template, Texts } from "./texts/shape.ts";

/** A reading while it is told: what is known, and what was said already. */
export type Telling = {
  readonly agentId: AgentId;
  readonly depth: Depth;
  readonly style: Style;
  readonly language: Language;
  readonly texts: Texts;
  readonly me: Known;
  readonly partner: Known | null;
  /** How much may still be said in this section. */
  readonly room: Room;
  /**
   * Makes sentences of sayings, at most `limit`. Leaves out what is not certain for this chart,
   * what this reading has said already, and what the section has no room for.
   */
  readonly say: (sayings: Sentences, options?: SayOptions) => string[];
  /** One number of three, by depth. */
  readonly upTo: (basic: number, advanced: number, professional: number) => number;
  /** The next of several wordings of the same thing; where it starts depends on the chart. */
  readonly nextWording: (wordings: readonly Template[], name: string) => Template;
  /** In an order that differs from chart to chart, so that like charts are not told alike. */
  readonly shuffled: <Item>(items: readonly Item[], name: string) => Item[];
  /** One side of a gate; null when it was told before. */
  readonly gateText: (gate: number, side: GateSide) => string | null;
  /** Remembers that a side of a gate was told. */
  readonly gateTold: (gate: number, side: GateSide) => void;
  /** Whether the gift of a gate was spoken of in this reading. */
  readonly toldGate: (gate: number) => boolean;
};

export type GateSide = keyof GateText;
export type SayOptions = PhraseContext & { readonly limit?: number | undefined };

export type Paragraph = readonly Part[];
export type WriteSection = (telling: Telling) => readonly Paragraph[];
export type AgentSections = Readonly<Record<SectionId, WriteSection>>;

export function startTelling({ chart, partner, facts, ...order }: ComposeOrder): Telling {
  const texts = textsOf(order.language);
  const room = openRoom();
  const said = new Set<string>();
  const wordingsUsed = new Map<string, number>();
  const gatesTold = new Set<string>();
  const seed = String(stableNumber(seedOf(chart)));

  const nextWording: Telling["nextWording"] = (wordings, name) => {
    const used = wordingsUsed.get(name) ?? 0;
    wordingsUsed.set(name, used + 1);
    return wordings[(stableNumber(name + seed) + used) % wordings.length] ?? "";
  };

  const sayOne = (saying: Saying, context: PhraseContext): string | null => {
    const experiments = texts.leads.experiments[order.style];
    const made = phrase(
      templateOf(saying, (act) =>
        nextWording(
          // Two colons in one sentence are one too many.
          act.includes(":") ? experiments.filter((form) => !form.includes(":")) : experiments,
          "experiments",
        ),
      ),
      context,
    );
    if (made === null) return null;
    const sentence = capitalised(rhythm(made, order.style, order.language));
    // An experiment is the same in whatever form it is put.
    const matter = typeof saying === "string" ? sentence : saying.act;
    if (said.has(matter) || !room.take(sentence)) return null;
    said.add(matter);
    return sentence;
  };

  return {
    agentId: order.agentId,
    depth: order.depth,
    style: order.style,
    language: order.language,
    texts,
    me: knownOf(chart, facts, ""),
    partner: partner ? knownOf(partner, facts, "b.") : null,
    room,
    say: (sayings, { limit = sayings.length, ...context } = {}) => {
      const sentences: string[] = [];
      for (const saying of sayings) {
        if (sentences.length >= limit) break;
        const sentence = sayOne(saying, context);
        if (sentence !== null) sentences.push(sentence);
      }
      return sentences;
    },
    upTo: (basic, advanced, professional) => ({ basic, advanced, professional })[order.depth],
    nextWording,
    shuffled: (items, name) =>
      items
        .map((item, at) => ({ item, turn: stableNumber(`${at} ${name} ${seed}`) }))
        .toSorted((a, b) => a.turn - b.turn)
        .map(({ item }) => item),
    gateText: (gate, side) =>
      gatesTold.has(`${gate} ${side}`) ? null : (texts.gates[gate]?.[side] ?? null),
    gateTold: (gate, side) => gatesTold.add(`${gate} ${side}`),
    toldGate: (gate) => gatesTold.has(`${gate} gift`),
  };
}

/** Tells charts apart, and is the same for the same chart. */
function seedOf({ personality, design }: ComposeOrder["chart"]): string {
  return planetIds
    .flatMap((planet) => [personality[planet], design[planet]])
    .map(({ gate, line }) => `${gate}.${line}`)
    .join(" ");
}
