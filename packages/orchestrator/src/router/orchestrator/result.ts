import { resultSchema } from "@ck/contracts";
import { z } from "zod";
import { strictInput } from "../../errors/strict-input.ts";
import { findReading } from "../../reading/find-reading.ts";
import { readView } from "../../reading/read-view.ts";
import { requireFinished } from "../../reading/require-finished.ts";
import { resultOf } from "../../reading/result-of.ts";
import { scopedProcedure } from "../../trpc/init.ts";
import { jobInputSchema } from "../job-input.ts";

const inputSchema = jobInputSchema.extend({
  /** True: the finished sections of a reading in any state. */
  partial: z.boolean().default(false),
});

/** A completed reading; with `partial` also one in the making, failed or cancelled. */
export const result = scopedProcedure("readings:read")
  .input(strictInput(inputSchema))
  .output(resultSchema)
  .query(async ({ ctx, input }) => {
    const { ledger } = ctx.services;
    const row = await findReading({ ledger, principal: ctx.principal, jobId: input.jobId });
    if (!input.partial) requireFinished(row);
    return resultOf({ row, view: await readView(ledger, row.id) });
  });
