import type { AgentId } from "@ck/registry";
import type { AgentSections } from "../telling.ts";
import { business } from "./business.ts";
import { crisis } from "./crisis.ts";
import { personality } from "./personality.ts";
import { relationship } from "./relationship.ts";

const agents: Readonly<Record<AgentId, AgentSections>> = {
  business,
  crisis,
  personality,
  relationship,
};

export const sectionsOfAgent = (id: AgentId): Readonly<Partial<AgentSections>> => agents[id];
