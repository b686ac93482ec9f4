import { defaultRegistry } from "@ck/registry";
import type { Reading } from "./readings.ts";

/** Sections whose number of sentences is out of the band that the registry gives them. */
export function lengthFaults({ agentId, depth, people, sections }: Reading): string[] {
  const agent = defaultRegistry.getAgent(agentId);
  const rows = defaultRegistry.sectionsOf(agentId, depth, { partner: people.b !== null });
  return sections.flatMap(({ id, sentences }) => {
    const row = rows.find((one) => one.id === id);
    if (!row) return [`${id} was not asked for`];
    const { min, max } = (row.sentences ?? agent.sentences)[depth];
    const count = sentences.length;
    return count < min || count > max ? [`${id} has ${count} sentences, not ${min} to ${max}`] : [];
  });
}
