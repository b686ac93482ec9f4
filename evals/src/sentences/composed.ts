import { compose } from "@ck/composer";
import { type Language, splitSentences } from "@ck/grounding";
import { type AgentId, type Depth, defaultRegistry, type Style } from "@ck/registry";
import type { People } from "./people.ts";
import { readAnchored, type TrueSentence } from "./true-sentence.ts";

export interface ReadingOrder {
  readonly people: People;
  readonly agentId: AgentId;
  readonly depth: Depth;
  readonly style: Style;
  readonly language: Language;
}

export interface ComposedSection {
  readonly id: string;
  readonly sentences: readonly TrueSentence[];
}

/** A composed reading, cut into its sections and sentences. */
export function composeReading(order: ReadingOrder): ComposedSection[] {
  const { people, agentId, depth, style, language } = order;
  const partner = people.b !== null;
  const text = compose({
    agentId,
    depth,
    style,
    language,
    chart: people.a.chart,
    ...(people.b ? { partner: people.b.chart } : {}),
    facts: [...people.facts],
    sections: defaultRegistry.sectionsOf(agentId, depth, { partner }).map(({ id }) => id),
  });
  return `\n${text}`
    .split(/\n@@ /)
    .slice(1)
    .map((section) => cutSection(section, { people, language, source: "composed" }));
}

type Origin = Pick<TrueSentence, "people" | "language" | "source">;

function cutSection(section: string, origin: Origin): ComposedSection {
  const [id = "", ...lines] = section.split("\n");
  const sentences = splitSentences(lines.join("\n")).map((raw) => readAnchored(raw, origin));
  return { id, sentences };
}
