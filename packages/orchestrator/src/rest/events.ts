import type { LoggedEvent } from "@ck/contracts";
import { isTrackedEnvelope } from "@trpc/server";
import { z } from "zod";
import { parseInput } from "../errors/strict-input.ts";
import { maxSeq } from "../limits.ts";
import type { Caller } from "../router/create-caller.ts";
import { eventStream } from "./event-stream.ts";
import { named } from "./named-schemas.ts";
import { jobIdOf } from "./readings.ts";
import { jobParams, problems } from "./responses.ts";
import { callerOf } from "./rest-context.ts";
import type { RestRoute } from "./rest-route.ts";

const resumeSchema = z.object({
  lastEventId: z.coerce.number<string>().int().min(0).max(maxSeq).default(0),
});

/** True when the caller has the whole log of a reading that has ended. */
async function hasAll(caller: Caller, jobId: string, after: number): Promise<boolean> {
  const { status, lastSeq } = await caller.orchestrator.status({ jobId });
  return status !== "pending" && status !== "processing" && after >= lastSeq;
}

/** Called in the process, a subscription yields tRPC's envelopes, whatever its type says. */
async function* opened(events: AsyncIterable<unknown>) {
  for await (const value of events) if (isTrackedEnvelope<LoggedEvent>(value)) yield value[1];
}

export const eventsRoute: RestRoute = {
  method: "get",
  path: "/api/orchestrator/events/{jobId}",
  summary: "The events of a reading as they happen (server-sent events)",
  description:
    "Each event's `id` is its place in the log; `Last-Event-ID` resumes after it. " +
    "204 when nothing can follow any more, on which an EventSource stops.",
  request: { params: jobParams, headers: z.object({ "last-event-id": z.string().optional() }) },
  responses: {
    200: {
      description: "`data` is one event of the log.",
      content: { "text/event-stream": { schema: named.event } },
    },
    204: { description: "The reading has ended and the caller has all of it." },
    ...problems(400, 401, 403, 404, 503),
  },
  handle: async (c) => {
    const gone = new AbortController();
    const caller = callerOf(c, AbortSignal.any([c.req.raw.signal, gone.signal]));
    const jobId = jobIdOf(c);
    const { lastEventId } = parseInput(resumeSchema, {
      lastEventId: c.req.header("last-event-id") ?? c.req.query("lastEventId"),
    });
    if (lastEventId > 0 && (await hasAll(caller, jobId, lastEventId))) return c.body(null, 204);
    const events = await caller.orchestrator.watch({ jobId, lastEventId });
    const { services, requestId } = c.var.context;
    return eventStream({
      events: opened(events),
      onCancel: () => gone.abort(),
      onError: (err) => services.logger.error({ requestId, jobId, err }, "A watch broke off"),
    });
  },
};
