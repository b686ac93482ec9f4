import { agentNames } from "../agents/names.ts";
import { type AgentId, agentIds, languages } from "../ids.ts";
import { plain } from "./text.ts";

const nothingElse = (text: string) =>
  plain(text)
    .replace(/[^a-z]+/g, " ")
    .trim();

/** What people write around the name: "Beziehungs-Reading", "reading-business". */
const withoutFrame = (text: string) =>
  text.replace(/^(reading|agent) /, "").replace(/ (reading|agent)$/, "");

/** The agent that a text consists of, by its id or its name in any language; else null. */
export function namedAgent(text: string): AgentId | null {
  const name = withoutFrame(nothingElse(text));
  return (
    agentIds.find(
      (id) =>
        id === name || languages.some((language) => nothingElse(agentNames[id][language]) === name),
    ) ?? null
  );
}
