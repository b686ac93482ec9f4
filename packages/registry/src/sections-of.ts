import type { Agent, AgentSection, RegistryDefinition, SentenceBand } from "./definition.ts";
import { type AgentId, type Depth, depths } from "./ids.ts";

/** The agent of an id. Throws a `RangeError` for an id that is none. */
export function agentOf(definition: RegistryDefinition, id: AgentId): Agent {
  const agent = definition.agents.find((candidate) => candidate.id === id);
  if (!agent) {
    const known = definition.agents.map((candidate) => candidate.id).join(", ");
    throw new RangeError(`no agent "${id}"; there are: ${known}`);
  }
  return agent;
}

/** The sections of a reading, in reading order: a greater depth has all of a smaller one. */
export const sectionsOf = (
  agent: Agent,
  depth: Depth,
  { partner }: { partner: boolean },
): readonly AgentSection[] =>
  agent.sections.filter(
    (section) =>
      depths.indexOf(section.minDepth) <= depths.indexOf(depth) &&
      (partner || !section.needsPartner),
  );

/** How many sentences a section of an agent has at a depth. */
export const sentencesOf = (agent: Agent, section: AgentSection, depth: Depth): SentenceBand =>
  (section.sentences ?? agent.sentences)[depth];
