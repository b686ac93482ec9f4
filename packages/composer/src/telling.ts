import { planetIds } from "@ck/chart";
import type { AgentId, Depth, Language, SectionId, Style } from "@ck/registry";
import { stableNumber } from "./hash.ts";
import { type Known, knownOf } from "./known.ts";
import type { ComposeOrder } from "./order.ts";
import { capitalised, type PhraseContext, phrase, rhythm } from "./phrase.ts";
import { textsOf } from "./texts/index.ts";
import type { Sentences, Template, Texts } from "./texts/shape.ts";

/** A reading while it is told: what is known, and what was said already. */
export type Telling = {
  readonly agentId: AgentId;
  readonly depth: Depth;
  readonly style: Style;
  readonly language: Language;
  readonly texts: Texts;
  readonly me: Known;
  readonly partner: Known | null;
  /**
   * Makes sentences of templates, at most `limit`. Leaves out what is not certain for this chart
   * and what this reading has said already.
   */
  readonly say: (templates: Sentences, options?: SayOptions) => string[];
  /** One number of three, by depth. */
  readonly upTo: (basic: number, advanced: number, professional: number) => number;
  /** The next of several wordings of the same thing; where it starts depends on the chart. */
  readonly nextWording: (wordings: Sentences, name: string) => Template;
  /** One side of a gate; null when it was told before. */
  readonly gateText: (gate: number, side: GateSide) => string | null;
  /** Whether the gate was spoken of in this reading. */
  readonly toldGate: (gate: number) => boolean;
};

export type GateSide = "gift" | "watch";
export type SayOptions = PhraseContext & { readonly limit?: number | undefined };

export type Paragraph = readonly string[];
export type WriteSection = (telling: Telling) => readonly Paragraph[];
export type AgentSections = Readonly<Record<SectionId, WriteSection>>;

export function startTelling({ chart, partner, facts, ...order }: ComposeOrder): Telling {
  const texts = textsOf(order.language);
  const said = new Set<string>();
  const wordingsUsed = new Map<string, number>();
  const gatesTold = new Set<string>();
  const seed = seedOf(chart);

  const sayOne = (template: Template, context: PhraseContext): string | null => {
    const made = phrase(template, context);
    if (made === null) return null;
    const sentence = capitalised(rhythm(made, order.style));
    if (said.has(sentence)) return null;
    said.add(sentence);
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
    say: (templates, { limit = templates.length, ...context } = {}) => {
      const sentences: string[] = [];
      for (const template of templates) {
        if (sentences.length >= limit) break;
        const sentence = sayOne(template, context);
        if (sentence !== null) sentences.push(sentence);
      }
      return sentences;
    },
    upTo: (basic, advanced, professional) => ({ basic, advanced, professional })[order.depth],
    nextWording: (wordings, name) => {
      const used = wordingsUsed.get(name) ?? 0;
      wordingsUsed.set(name, used + 1);
      return wordings[(stableNumber(seed + name) + used) % wordings.length] ?? "";
    },
    gateText: (gate, side) => {
      if (gatesTold.has(`${gate} ${side}`)) return null;
      gatesTold.add(`${gate} ${side}`);
      return texts.gates[gate]?.[side] ?? null;
    },
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
