import { type SealedReceipt, sealedReceiptSchema, storedReceiptSchema } from "@ck/contracts";
import { strictInput } from "../../errors/strict-input.ts";
import { findReading } from "../../reading/find-reading.ts";
import { requireFinished } from "../../reading/require-finished.ts";
import { scopedProcedure } from "../../trpc/init.ts";
import { jobInputSchema } from "../job-input.ts";

/** What a completed reading proves of itself, with its seal. */
export const receipt = scopedProcedure("readings:read")
  .input(strictInput(jobInputSchema))
  .output(sealedReceiptSchema)
  .query(async ({ ctx, input }): Promise<SealedReceipt> => {
    const { ledger } = ctx.services;
    const row = await findReading({ ledger, principal: ctx.principal, jobId: input.jobId });
    requireFinished(row);
    const stored = await ledger.readReceipt(row.id);
    return {
      jobId: row.id,
      receiptHash: row.receiptHash,
      receipt: storedReceiptSchema.nullable().parse(stored),
    };
  });
