import type { AgentId, Localized } from "../ids.ts";

/** Names of the agents as people read them. */
export const agentNames: Record<AgentId, Localized> = {
  business: { de: "Business", en: "Business" },
  relationship: { de: "Beziehung", en: "Relationship" },
  crisis: { de: "Krise", en: "Crisis" },
  personality: { de: "Persönlichkeit", en: "Personality" },
};
