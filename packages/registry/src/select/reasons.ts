import { agentNames } from "../agents/names.ts";
import type { AgentId, Language } from "../ids.ts";

type Reasons = {
  selfHarm: string;
  distress: string;
  instead: (asked: AgentId) => string;
  asked: (agent: AgentId) => string;
  rather: (agent: AgentId) => string;
  named: (agent: AgentId) => string;
  words: (agent: AgentId, words: string) => string;
  strain: string;
  weak: string;
  alsoPossible: (agent: AgentId) => string;
};

/** Why an agent was chosen, as sentences for the person who ordered. */
export const reasonTexts: Record<Language, Reasons> = {
  de: {
    selfHarm:
      "Der Text enthält Anzeichen dafür, dass jemand sich etwas antun oder nicht mehr leben möchte.",
    distress: "Der Text enthält mehrere Anzeichen akuter Not.",
    instead: (asked) =>
      `Gewünscht war „${agentNames[asked].de}“; bei solchen Anzeichen antwortet immer „${agentNames.crisis.de}“.`,
    asked: (agent) => `„${agentNames[agent].de}“ wurde ausdrücklich gewählt.`,
    rather: (agent) => `Vom Text her käme auch „${agentNames[agent].de}“ infrage.`,
    named: (agent) => `Der Kontext nennt nur „${agentNames[agent].de}“.`,
    words: (agent, words) => `Für „${agentNames[agent].de}“ sprechen: ${words}.`,
    strain: "Der Text klingt belastet, aber nicht nach akuter Not.",
    weak: "Der Text spricht für keinen Agenten deutlich; „Persönlichkeit“ passt zu allen Anliegen.",
    alsoPossible: (agent) => `Auch möglich wäre „${agentNames[agent].de}“.`,
  },
  en: {
    selfHarm:
      "The text shows signs that somebody wants to harm themselves or no longer wants to live.",
    distress: "The text shows several signs of acute distress.",
    instead: (asked) =>
      `"${agentNames[asked].en}" was asked for; with such signs "${agentNames.crisis.en}" always answers.`,
    asked: (agent) => `"${agentNames[agent].en}" was chosen explicitly.`,
    rather: (agent) => `Going by the text, "${agentNames[agent].en}" would also be possible.`,
    named: (agent) => `The context names nothing but "${agentNames[agent].en}".`,
    words: (agent, words) => `In favour of "${agentNames[agent].en}": ${words}.`,
    strain: "The text sounds strained, but not like acute distress.",
    weak: 'The text speaks clearly for no agent; "Personality" fits any concern.',
    alsoPossible: (agent) => `"${agentNames[agent].en}" would also be possible.`,
  },
};
