import type { LoggedEvent } from "@ck/contracts";
import { tracked } from "@trpc/server";
import { z } from "zod";
import { strictInput } from "../../errors/strict-input.ts";
import { maxSeq } from "../../limits.ts";
import { findReading } from "../../reading/find-reading.ts";
import { followReading } from "../../reading/follow-reading.ts";
import { scopedProcedure } from "../../trpc/init.ts";
import { jobInputSchema } from "../job-input.ts";

const inputSchema = jobInputSchema.extend({
  /** The id of the last event that the client has: it resumes after it. A header brings it as text. */
  lastEventId: z.coerce.number<string | number>().int().min(0).max(maxSeq).optional(),
});

async function* track(events: AsyncIterable<LoggedEvent>) {
  for await (const event of events) yield tracked(String(event.seq), event);
}

/**
 * The events of a reading, from the first or after `lastEventId`, as they are written. Ends with
 * the reading's last event, which is not a `failed` after which it was started again. When it is
 * cut off earlier, tRPC ends the stream without saying that it is complete, and the client opens it
 * again after the last event that it has.
 */
export const watch = scopedProcedure("readings:read")
  .input(strictInput(inputSchema))
  .subscription(async ({ ctx, input, signal }) => {
    const { services, principal } = ctx;
    const row = await findReading({ ledger: services.ledger, principal, jobId: input.jobId });
    const events = followReading({
      readingId: row.id,
      after: input.lastEventId ?? 0,
      signal,
      services,
    });
    return track(events);
  });
