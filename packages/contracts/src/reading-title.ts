import type { AgentId, Language } from "@ck/registry";

const titles: Record<AgentId, Record<Language, string>> = {
  business: { de: "Business-Reading", en: "Business reading" },
  relationship: { de: "Beziehungs-Reading", en: "Relationship reading" },
  crisis: { de: "Krisen-Reading", en: "Crisis reading" },
  personality: { de: "Persönlichkeits-Reading", en: "Personality reading" },
};

/** The heading of a reading. Not the agent's name with a word behind it: German joins them. */
export const readingTitle = (agentId: AgentId, language: Language): string =>
  titles[agentId][language];
