import type { ExecuteResult } from "@ck/contracts";
import { agentIds } from "@ck/registry";
import { named } from "./named-schemas.ts";
import { orderBody, orderBodyFor, orderRequest } from "./order-body.ts";
import { json, problems } from "./responses.ts";
import { callerOf, type RestContext } from "./rest-context.ts";
import type { RestRoute } from "./rest-route.ts";

const accepted = (c: RestContext, answer: ExecuteResult) =>
  c.json(answer, 202, { location: answer.links.status });

const described = {
  request: orderRequest,
  responses: {
    202: json("The order is stored; `links` say where to follow it.", named.executeResult),
    ...problems(400, 401, 403, 409, 413, 415, 429, 503),
  },
};

/** Orders a reading; the agent is chosen from the context when none is named. */
export const executeRoute: RestRoute = {
  method: "post",
  path: "/api/orchestrator/execute",
  summary: "Order a reading",
  ...described,
  handle: async (c) => accepted(c, await callerOf(c).orchestrator.execute(await orderBody(c))),
};

/** The same, one address for each agent. */
export const agentRoutes: RestRoute[] = agentIds.map((agentId) => ({
  method: "post",
  path: `/api/coach/agents/reading-${agentId}`,
  summary: `Order a reading from the ${agentId} agent`,
  ...described,
  handle: async (c) =>
    accepted(c, await callerOf(c).orchestrator.execute(await orderBodyFor(c, agentId))),
}));
