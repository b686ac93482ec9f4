import { z } from "zod";
import type { CallDatabase } from "../call-database.ts";
import { type BookedCall, bookedCallSchema, type Proof, proofSchema } from "../proof.ts";

/** The calls of a reading so far, in the order in which they were begun. */
export const receiptCalls =
  (call: CallDatabase) =>
  (readingId: string): Promise<BookedCall[]> =>
    call("receipt_calls", { p_id: readingId }, z.array(bookedCallSchema));

/**
 * The receipt of a reading as it was stored; null when it has none. Whose reading it is must be
 * checked before.
 */
export const readReceipt =
  (call: CallDatabase) =>
  (readingId: string): Promise<unknown> =>
    call("read_receipt", { p_id: readingId }, z.unknown());

/**
 * All that a receipt speaks of, but for the log; null when there is no such reading. It holds birth
 * data and context: for operators.
 */
export const readProof =
  (call: CallDatabase) =>
  (readingId: string): Promise<Proof | null> =>
    call("read_proof", { p_id: readingId }, proofSchema.nullable());
