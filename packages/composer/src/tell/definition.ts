import type { Telling } from "../telling.ts";
import type { AgentTexts } from "../texts/shape.ts";

/** What the definition means through the agent's lens, up to `limit` sentences. */
export function definitionNote({ me, say }: Telling, agent: AgentTexts, limit: number): string[] {
  if (me.definition === null) return [];
  const facts = { "": me.fact(`definition:${me.definition}`) };
  return say(agent.definitions[me.definition], { facts, limit });
}
