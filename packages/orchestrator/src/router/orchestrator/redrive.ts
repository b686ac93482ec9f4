import { z } from "zod";
import { readerOf } from "../../auth/principal.ts";
import { RequestError } from "../../errors/request-error.ts";
import { strictInput } from "../../errors/strict-input.ts";
import { maxOpenReadings, readingDeadlineMs } from "../../limits.ts";
import { offerReading } from "../../order/offer-reading.ts";
import { overLimit } from "../../order/refused.ts";
import { findReading } from "../../reading/find-reading.ts";
import { requireRedrivable } from "../../reading/require-redrivable.ts";
import { scopedProcedure } from "../../trpc/init.ts";
import { jobInputSchema } from "../job-input.ts";

export const redriveResultSchema = z.strictObject({
  jobId: z.uuid(),
  status: z.literal("pending"),
});

/**
 * Starts a failed reading again, with all its attempts and its whole time. Finished sections and
 * booked money stay, and its log goes on after `failed`: who watched it to that end watches again.
 */
export const redrive = scopedProcedure("readings:write")
  .input(strictInput(jobInputSchema))
  .output(redriveResultSchema)
  .mutation(async ({ ctx: { principal, services }, input: { jobId } }) => {
    const { ledger } = services;
    requireRedrivable(await findReading({ ledger, principal, jobId }));
    const outcome = await ledger.redrive({
      readingId: jobId,
      userId: readerOf(principal),
      deadlineMs: readingDeadlineMs,
      maxOpen: principal.kind === "user" ? maxOpenReadings : null,
    });
    switch (outcome.outcome) {
      case "pending":
        await offerReading({ ...outcome, delayMs: 0 }, services);
        return { jobId, status: outcome.outcome };
      case "not_failed":
        // Somebody else was faster.
        throw new RequestError({ code: "reading_not_failed" });
      case "over_limit":
        throw overLimit();
      case "not_found":
        throw new RequestError({ code: "not_found" });
    }
  });
