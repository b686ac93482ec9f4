import { statusSchema } from "@ck/contracts";
import { strictInput } from "../../errors/strict-input.ts";
import { findReading } from "../../reading/find-reading.ts";
import { readView } from "../../reading/read-view.ts";
import { statusOf } from "../../reading/status-of.ts";
import { scopedProcedure } from "../../trpc/init.ts";
import { jobInputSchema } from "../job-input.ts";

/** Where a reading stands. */
export const status = scopedProcedure("readings:read")
  .input(strictInput(jobInputSchema))
  .output(statusSchema)
  .query(async ({ ctx, input }) => {
    const { ledger } = ctx.services;
    const row = await findReading({ ledger, principal: ctx.principal, jobId: input.jobId });
    const view = row.status === "processing" ? await readView(ledger, row.id) : null;
    return statusOf({ row, view, language: ctx.language });
  });
