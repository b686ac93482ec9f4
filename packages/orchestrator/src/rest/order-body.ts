import { issueText } from "@ck/contracts";
import type { AgentId } from "@ck/registry";
import { z } from "zod";
import { RequestError } from "../errors/request-error.ts";
import { noticesForRefused } from "../order/help-lines.ts";
import type { RouterInputs } from "../router/app-router.ts";
import { named } from "./named-schemas.ts";
import { readJson } from "./read-json.ts";
import type { RestContext } from "./rest-context.ts";

type OrderInput = RouterInputs["orchestrator"]["execute"];

/** Takes everything: the procedure parses what it is given, and says what is wrong. */
const unparsedOrder = z.custom<OrderInput>();

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The order in a request's body; the Idempotency-Key header goes before a key in the body. */
export async function orderBody(c: RestContext): Promise<OrderInput> {
  const body = await readJson(c);
  const key = c.req.header("idempotency-key");
  return unparsedOrder.parse(
    isRecord(body) && key !== undefined ? { ...body, idempotencyKey: key } : body,
  );
}

/** The same for an address that names the agent: a body that names another one is refused. */
export async function orderBodyFor(c: RestContext, agentId: AgentId): Promise<OrderInput> {
  const body: unknown = await orderBody(c);
  if (!isRecord(body)) return unparsedOrder.parse(body);
  if (body.agentId !== undefined && body.agentId !== agentId) {
    throw new RequestError({
      code: "invalid_order",
      issues: (language) => [
        { path: "agentId", code: "agent_differs", message: issueText("agent_differs", language) },
      ],
    }).withNotices(noticesForRefused(body));
  }
  return unparsedOrder.parse({ ...body, agentId });
}

/** For the description of the addresses that order. */
export const orderRequest = {
  headers: z.object({ "idempotency-key": z.string().optional() }),
  body: {
    required: true,
    content: {
      "application/json": {
        schema: z.union([named.order, named.serviceOrder]),
      },
    },
  },
};
