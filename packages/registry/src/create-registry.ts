import { canonicalJson } from "./canonical-json.ts";
import { composePrompt } from "./compose-prompt.ts";
import { composeRepairPrompt } from "./compose-repair-prompt.ts";
import { deepFreeze } from "./deep-freeze.ts";
import {
  type Agent,
  type AgentSection,
  type RegistryDefinition,
  type RegistryDefinitionInput,
  registryDefinitionSchema,
} from "./definition.ts";
import type { AgentId, Depth } from "./ids.ts";
import type { Prompt, PromptInput, RepairPromptInput } from "./prompt.ts";
import { agentOf, sectionsOf } from "./sections-of.ts";
import { sha256 } from "./sha256.ts";

export type Registry = {
  /** SHA-256, hex, of the definition: it changes with every letter of every text. */
  readonly hash: string;
  readonly definition: RegistryDefinition;
  readonly agents: readonly Agent[];
  /** Throws a `RangeError` for an id that is none. */
  readonly getAgent: (id: AgentId) => Agent;
  /** The sections of a reading, in reading order. */
  readonly sectionsOf: (
    agentId: AgentId,
    depth: Depth,
    people: { partner: boolean },
  ) => readonly AgentSection[];
  /** The prompt of a reading: see `composePrompt`. */
  readonly composePrompt: (input: PromptInput) => Prompt;
  /** The prompt that puts single sentences right. */
  readonly composeRepairPrompt: (input: RepairPromptInput) => Prompt;
};

/**
 * A registry of a definition. The definition is parsed (throws a `ZodError`), copied and frozen:
 * later changes to the argument change nothing.
 */
export function createRegistry(input: RegistryDefinitionInput): Registry {
  const definition: RegistryDefinition = deepFreeze(registryDefinitionSchema.parse(input));
  return Object.freeze({
    hash: sha256(canonicalJson(definition)),
    definition,
    agents: definition.agents,
    getAgent: (id) => agentOf(definition, id),
    sectionsOf: (agentId, depth, people) => sectionsOf(agentOf(definition, agentId), depth, people),
    composePrompt: (prompt) => composePrompt(definition, prompt),
    composeRepairPrompt: (prompt) => composeRepairPrompt(definition, prompt),
  } satisfies Registry);
}

export type RegistrySnapshot = {
  readonly hash: string;
  /** Plain JSON; `createRegistry(registryDefinitionSchema.parse(content))` is the registry again. */
  readonly content: RegistryDefinition;
};

/** A registry as it is stored, so that a running reading keeps its prompts. */
export const registrySnapshot = (registry: Registry): RegistrySnapshot => ({
  hash: registry.hash,
  content: registry.definition,
});
