import type { SectionId } from "@ck/registry";
import type { ComposeOrder } from "./order.ts";
import { must } from "./part.ts";
import { sectionsOfAgent } from "./sections/index.ts";
import { plainFacts } from "./tell/plain-facts.ts";
import { tellSection } from "./tell-section.ts";
import { startTelling, type Telling } from "./telling.ts";
import { restAfter } from "./tunables.ts";

/**
 * Writes a reading from a chart's facts and authored texts: every section opens with
 * `@@ section-id`, claims are anchored as `[[fact-id|words]]`, paragraphs are parted by an empty
 * line. Deterministic: the same order gives the same text. Only certain facts are stated; type,
 * authority and profile are named as possible where the birth time leaves them undecided.
 * Sections keep to the length that the registry gives them. A section that the composer has no
 * text for is told as plain facts.
 */
export function compose(order: ComposeOrder): string {
  const telling = startTelling(order);
  return order.sections.map((id) => `@@ ${id}\n${write(id, telling, order)}`).join("\n\n");
}

function write(id: SectionId, telling: Telling, { facts }: ComposeOrder): string {
  const section = sectionsOfAgent(telling.agentId)[id];
  const paragraphs = tellSection(
    telling,
    id,
    section ?? (() => [[must(() => plainFacts(telling, facts))]]),
  );
  const shape = telling.style === "ruhig" ? breathe : (paragraph: string[]) => [paragraph];
  return paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .flatMap(shape)
    .map((paragraph) => paragraph.join(" "))
    .join("\n\n");
}

/** The calm style rests after a few sentences; no sentence is left alone by it. */
function breathe(paragraph: string[]): string[][] {
  if (paragraph.length <= restAfter + 1) return [paragraph];
  return [paragraph.slice(0, restAfter), ...breathe(paragraph.slice(restAfter))];
}
