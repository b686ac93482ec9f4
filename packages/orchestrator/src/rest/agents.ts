import { agentListSchema } from "../router/agents/list.ts";
import { json } from "./responses.ts";
import { callerOf } from "./rest-context.ts";
import type { RestRoute } from "./rest-route.ts";

export const agentsRoute: RestRoute = {
  method: "get",
  path: "/api/orchestrator/agents",
  summary: "The agents and what they write",
  isPublic: true,
  responses: { 200: json("All agents.", agentListSchema) },
  handle: async (c) => c.json(await callerOf(c).agents.list()),
};
