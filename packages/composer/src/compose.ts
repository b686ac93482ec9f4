import type { SectionId } from "@ck/registry";
import type { ComposeOrder } from "./order.ts";
import { sectionsOfAgent } from "./sections/index.ts";
import { moreGates } from "./tell/gates.ts";
import { plainFacts } from "./tell/plain-facts.ts";
import { type Paragraph, startTelling, type Telling } from "./telling.ts";
import { fewestSentences, restAfter } from "./tunables.ts";

/**
 * Writes a reading from a chart's facts and authored texts: every section opens with
 * `@@ section-id`, claims are anchored as `[[fact-id|words]]`, paragraphs are parted by an empty
 * line. Deterministic: the same order gives the same text. Only certain facts are stated; type,
 * authority and profile are named as possible where the birth time leaves them undecided.
 * A section that the composer has no text for is told as plain facts.
 */
export function compose(order: ComposeOrder): string {
  const telling = startTelling(order);
  return order.sections.map((id) => `@@ ${id}\n${write(id, telling, order)}`).join("\n\n");
}

function write(id: SectionId, telling: Telling, { facts }: ComposeOrder): string {
  const paragraphs = sectionsOfAgent(telling.agentId)[id]?.(telling) ?? [];
  const missing = fewestSentences[telling.depth] - paragraphs.flat().length;
  const more = missing > 0 ? moreGates(telling, missing) : [];
  const told = [...paragraphs, more];
  const enough = told.flat().length > 0 ? told : [plainFacts(telling, facts)];
  const shape = telling.style === "ruhig" ? breathe : (paragraph: Paragraph) => [paragraph];
  return enough
    .filter((paragraph) => paragraph.length > 0)
    .flatMap(shape)
    .map((paragraph) => paragraph.join(" "))
    .join("\n\n");
}

/** The calm style rests after a few sentences; no sentence is left alone by it. */
function breathe(paragraph: Paragraph): Paragraph[] {
  if (paragraph.length <= restAfter + 1) return [paragraph];
  return [paragraph.slice(0, restAfter), ...breathe(paragraph.slice(restAfter))];
}
