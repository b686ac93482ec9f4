import { hasEnded, readingStatusSchema } from "@ck/contracts";
import { agentIdSchema, depthSchema } from "@ck/registry";
import { z } from "zod";
import { mayDo } from "../auth/principal.ts";
import { RequestError } from "../errors/request-error.ts";
import { parseInput } from "../errors/strict-input.ts";
import { maxWaitSeconds } from "../limits.ts";
import { isBreakOff } from "../reading/break-off.ts";
import { readJson } from "./read-json.ts";
import { json, problems } from "./responses.ts";
import { callerOf, type RestContext } from "./rest-context.ts";
import type { RestRoute } from "./rest-route.ts";

/** The order of the servers that were there before the orchestrator. */
const oldOrderSchema = z.strictObject({
  userId: z.uuid(),
  birthDate: z.string(),
  birthTime: z.string().nullable(),
  birthPlace: z.string(),
  /** An agent, or a depth; anything else never had a meaning. */
  readingType: z.string().optional(),
});

const waitQuery = z.strictObject({
  wait: z.coerce.number<string>().int().min(0).max(maxWaitSeconds).default(0),
});

const acceptedSchema = z.strictObject({
  readingId: z.uuid(),
  jobId: z.uuid(),
  status: readingStatusSchema,
});
const readingSchema = z.strictObject({
  readingId: z.uuid(),
  status: readingStatusSchema,
  /** Markdown, null until the reading is completed. */
  reading: z.string().nullable(),
});

async function requireServiceKey(c: RestContext, waits: boolean): Promise<void> {
  const principal = await c.var.context.principal();
  if (!principal) throw new RequestError({ code: "unauthenticated" });
  const isService = principal.kind === "service";
  if (!isService || (waits && !mayDo(principal, "readings:read"))) {
    throw new RequestError({ code: "forbidden" });
  }
}

/** What the old field meant: an agent, a depth, or nothing (which is logged). */
function meaningOf(readingType: string | undefined, c: RestContext) {
  const agentId = agentIdSchema.safeParse(readingType);
  if (agentId.success) return { agentId: agentId.data };
  const depth = depthSchema.safeParse(readingType);
  if (depth.success) return { depth: depth.data };
  if (readingType !== undefined) {
    const { services, requestId } = c.var.context;
    services.logger.warn({ requestId }, "An old caller's readingType is neither agent nor depth");
  }
  return {};
}

/** Waits for the last event of a reading, for `seconds` at most. */
async function waitForEnd(c: RestContext, jobId: string, seconds: number): Promise<void> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), seconds * 1_000);
  try {
    const signal = AbortSignal.any([c.req.raw.signal, late.signal]);
    const events = await callerOf(c, signal).orchestrator.watch({ jobId });
    for await (const _ of events);
  } catch (error) {
    if (!isBreakOff(error)) throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function readingOf(c: RestContext, readingId: string) {
  const { status, markdown } = await callerOf(c).orchestrator.markdown({ jobId: readingId });
  return { readingId, status, reading: markdown };
}

export const generateRoute: RestRoute = {
  method: "post",
  path: "/api/reading/generate",
  summary: "Order a reading (servers from before the orchestrator)",
  description: "`wait=60` holds the request up to so many seconds and answers with the reading.",
  request: {
    query: z.object({ wait: z.int().min(0).max(maxWaitSeconds).optional() }),
    body: { required: true, content: { "application/json": { schema: oldOrderSchema } } },
  },
  responses: {
    200: json("The reading, when it ended while we waited.", readingSchema),
    202: json("The order is stored.", acceptedSchema),
    ...problems(400, 401, 403, 413, 415, 429, 503),
  },
  handle: async (c) => {
    const { wait } = parseInput(waitQuery, c.req.query());
    await requireServiceKey(c, wait > 0);
    const { readingType, ...order } = parseInput(
      oldOrderSchema,
      await readJson(c),
      "invalid_order",
    );
    const { jobId, status } = await callerOf(c).orchestrator.execute({
      ...order,
      ...meaningOf(readingType, c),
    });
    if (wait > 0) {
      await waitForEnd(c, jobId, wait);
      const reading = await readingOf(c, jobId);
      if (hasEnded(reading)) return c.json(reading);
    }
    return c.json({ readingId: jobId, jobId, status }, 202);
  },
};

export const oldReadingRoute: RestRoute = {
  method: "get",
  path: "/api/reading/{readingId}",
  summary: "A reading as Markdown (servers from before the orchestrator)",
  request: { params: z.object({ readingId: z.uuid() }) },
  responses: { 200: json("The reading.", readingSchema), ...problems(400, 401, 403, 404, 503) },
  handle: async (c) => c.json(await readingOf(c, c.req.param("readingId") ?? "")),
};
