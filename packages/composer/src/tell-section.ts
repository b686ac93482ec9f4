import { defaultRegistry, type SectionId, type SentenceBand } from "@ck/registry";
import { may, type Part, weights } from "./part.ts";
import { moreGates } from "./tell/gates.ts";
import type { Telling, WriteSection } from "./telling.ts";

/**
 * A section within its band: what it must say as far as the band goes, what it should say up to
 * the middle of the band, and what it may say up to its lower end. Parts keep their places.
 */
export function tellSection(telling: Telling, id: SectionId, write: WriteSection): string[][] {
  const band = bandOf(telling, id);
  const own = write(telling);
  const filler = [may(() => moreGates(telling))];
  // What a section ends with stays its end.
  const paragraphs = [...own.slice(0, -1), ...(own.length > 1 ? [filler] : []), ...own.slice(-1)];
  if (own.length <= 1) paragraphs.push(filler);
  const told = new Map<Part, readonly string[]>();
  telling.room.begin(band);
  for (const weight of weights) {
    telling.room.fillTo(goalOf(weight, band));
    for (const part of paragraphs.flat()) {
      if (part.weight === weight && telling.room.isOpen()) told.set(part, part.tell());
    }
  }
  return paragraphs.map((parts) => parts.flatMap((part) => told.get(part) ?? []));
}

function goalOf(weight: Part["weight"], { min, max }: SentenceBand): number {
  return { must: max, should: Math.floor((min + max) / 2), may: min }[weight];
}

/** The band that the writing models are given for the same section. */
export function bandOf({ agentId, depth }: Telling, id: SectionId): SentenceBand {
  const agent = defaultRegistry.getAgent(agentId);
  const section = agent.sections.find((one) => one.id === id);
  return (section?.sentences ?? agent.sentences)[depth];
}
