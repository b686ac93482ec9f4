import { agentIdSchema, sectionIdSchema } from "@ck/registry";
import { z } from "zod";

export const readingStatusSchema = z.enum([
  "pending",
  "processing",
  "completed",
  "failed",
  "cancelled",
]);
export type ReadingStatus = z.infer<typeof readingStatusSchema>;

export const phaseSchema = z.enum(["waiting", "charting", "writing", "repairing"]);
export type Phase = z.infer<typeof phaseSchema>;

/** Where a reading stands. */
export const statusSchema = z.strictObject({
  jobId: z.uuid(),
  status: readingStatusSchema,
  agentId: agentIdSchema,
  attempt: z.int().min(0),
  phase: phaseSchema.nullable(),
  /** The section being written, counted from 1. */
  section: z.strictObject({ id: sectionIdSchema, index: z.int(), of: z.int() }).nullable(),
  /** Orders before this one in the agent's queue, null when it is not waiting or not due yet. */
  queuePosition: z.int().min(0).nullable(),
  error: z
    .strictObject({ code: z.string(), message: z.string(), retryable: z.boolean() })
    .nullable(),
  createdAt: z.iso.datetime({ offset: true }),
  updatedAt: z.iso.datetime({ offset: true }),
  lastSeq: z.int().min(0),
});
export type Status = z.infer<typeof statusSchema>;
