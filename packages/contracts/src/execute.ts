import { agentIdSchema } from "@ck/registry";
import { z } from "zod";
import { noticeSchema, selectionSchema } from "./selection.ts";
import { readingStatusSchema } from "./status.ts";

/** The answer to an order: it is stored, and this is where to follow it. */
export const executeResultSchema = z.strictObject({
  /** The reading's id, everywhere. */
  jobId: z.uuid(),
  /** `pending` for a new order; where the reading stands when the order was replayed. */
  status: readingStatusSchema,
  agentId: agentIdSchema,
  selection: selectionSchema,
  notices: z.array(noticeSchema.pick({ kind: true, text: true })),
  /** True when the idempotency key was known: nothing new was ordered. */
  replayed: z.boolean(),
  links: z.strictObject({ status: z.string(), result: z.string(), events: z.string() }),
});
export type ExecuteResult = z.infer<typeof executeResultSchema>;
