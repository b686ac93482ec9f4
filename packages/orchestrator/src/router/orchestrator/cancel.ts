import { readingStatusSchema } from "@ck/contracts";
import { z } from "zod";
import { readerOf } from "../../auth/principal.ts";
import { RequestError } from "../../errors/request-error.ts";
import { strictInput } from "../../errors/strict-input.ts";
import { scopedProcedure } from "../../trpc/init.ts";
import { jobInputSchema } from "../job-input.ts";

/** Where the reading stands after the call: one that had ended before stays as it was. */
export const cancelResultSchema = z.strictObject({
  jobId: z.uuid(),
  status: readingStatusSchema,
});

/** Ends a reading at once. What is written is kept. */
export const cancel = scopedProcedure("readings:write")
  .input(strictInput(jobInputSchema))
  .output(cancelResultSchema)
  .mutation(async ({ ctx, input: { jobId } }) => {
    const { ledger, wake } = ctx.services;
    const outcome = await ledger.cancel({ readingId: jobId, userId: readerOf(ctx.principal) });
    switch (outcome.outcome) {
      case "cancelled":
        // The worker aborts its model call on this; without Redis it notices at its next write.
        wake.announce(jobId);
        return { jobId, status: "cancelled" as const };
      case "terminal":
        return { jobId, status: outcome.status };
      case "not_found":
        throw new RequestError({ code: "not_found" });
    }
  });
