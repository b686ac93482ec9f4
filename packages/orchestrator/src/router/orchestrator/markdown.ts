import { readingStatusSchema } from "@ck/contracts";
import { z } from "zod";
import { strictInput } from "../../errors/strict-input.ts";
import { findReading } from "../../reading/find-reading.ts";
import { scopedProcedure } from "../../trpc/init.ts";
import { jobInputSchema } from "../job-input.ts";

export const markdownSchema = z.strictObject({
  jobId: z.uuid(),
  status: readingStatusSchema,
  /** Null until the reading is completed. */
  markdown: z.string().nullable(),
});

/** A reading as it is stored for export; also readings from before there was a log. */
export const markdown = scopedProcedure("readings:read")
  .input(strictInput(jobInputSchema))
  .output(markdownSchema)
  .query(async ({ ctx, input }) => {
    const { ledger } = ctx.services;
    const row = await findReading({ ledger, principal: ctx.principal, jobId: input.jobId });
    return {
      jobId: row.id,
      status: row.status,
      markdown: row.status === "completed" ? row.content : null,
    };
  });
