import { business } from "./agents/business.ts";
import { crisis } from "./agents/crisis.ts";
import { personality } from "./agents/personality.ts";
import { relationship } from "./agents/relationship.ts";
import { createRegistry } from "./create-registry.ts";
import type { Agent, RegistryDefinitionInput } from "./definition.ts";
import { type AgentId, agentIdSchema, agentIds } from "./ids.ts";
import { depths } from "./prompts/depths.ts";
import * as message from "./prompts/message.ts";
import { protocol } from "./prompts/protocol.ts";
import { repairInstruction, repairTask } from "./prompts/repair.ts";
import { rules } from "./prompts/rules.ts";
import { styles } from "./prompts/styles.ts";

/** The four agents and their prompts. */
export const defaultDefinition: RegistryDefinitionInput = {
  version: "1.2.0",
  rules,
  protocol,
  depths,
  styles,
  message: {
    keys: message.messageKeys,
    personA: message.personA,
    personB: message.personB,
    instruction: message.instruction,
    correctionsNote: message.correctionsNote,
    uncertainNote: message.uncertainNote,
  },
  repair: { task: repairTask, instruction: repairInstruction },
  agents: [business, relationship, crisis, personality],
};

export const defaultRegistry = /* @__PURE__ */ createRegistry(defaultDefinition);

/** An agent of the default registry. Throws a `RangeError` for an id that is none. */
export const getAgent = (id: AgentId): Agent => defaultRegistry.getAgent(id);

/** Whether a value is the id of an agent. */
export const isValidAgent = (value: unknown): value is AgentId =>
  agentIdSchema.safeParse(value).success;

/** The ids of all agents. */
export const getSupportedAgents = (): readonly AgentId[] => agentIds;
