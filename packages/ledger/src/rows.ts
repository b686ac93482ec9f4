import {
  acceptedOrderSchema,
  failureCodeSchema,
  loggedEventSchema,
  readingStatusSchema,
} from "@ck/contracts";
import { z } from "zod";

/** The row, as status and result need it. */
export const readingRowSchema = z.object({
  id: z.uuid(),
  userId: z.uuid(),
  agentId: acceptedOrderSchema.shape.agentId,
  status: readingStatusSchema,
  depth: acceptedOrderSchema.shape.depth,
  style: acceptedOrderSchema.shape.style,
  language: acceptedOrderSchema.shape.language,
  attempts: z.int().min(0),
  failureCode: failureCodeSchema.nullable(),
  lastSeq: z.int().min(0),
  /** Millionths of the currency's unit, over all settled calls. */
  costMicros: z.int().min(0),
  calls: z.int().min(0),
  inputTokens: z.int().min(0),
  outputTokens: z.int().min(0),
  receiptHash: z.string().nullable(),
  /** The finished reading as Markdown; also of rows from before this system. */
  content: z.string().nullable(),
  dueAt: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  /** Orders before this one in its queue; null when it is not waiting. */
  queuePosition: z.int().min(0).nullable(),
  /** All that is still being written is a repair of failing sentences. */
  repairing: z.boolean(),
});
export type ReadingRow = z.infer<typeof readingRowSchema>;

/** A reading in a list: without its text. */
export const readingSummarySchema = readingRowSchema.omit({ content: true, repairing: true });
export type ReadingSummary = z.infer<typeof readingSummarySchema>;

/** A page of a reading's log. */
export const eventPageSchema = z.object({
  events: z.array(loggedEventSchema),
  /** The log's last `seq` at the time of this read. */
  lastSeq: z.int().min(0),
  /** Nothing follows `lastSeq`: the reading has ended, or is gone. */
  over: z.boolean(),
});
export type EventPage = z.infer<typeof eventPageSchema>;

/** What waits in the queues and who serves them, by the database's clock. */
export const queueStateSchema = z.object({
  /** Agents with open readings only. */
  agents: z.array(
    z.object({
      agentId: acceptedOrderSchema.shape.agentId,
      /** Pending and due. */
      waiting: z.int().min(0),
      /** Pending, not due yet. */
      later: z.int().min(0),
      processing: z.int().min(0),
      /** How long the first of the waiting has been due, ms; null when none waits. */
      longestWaitMs: z.int().min(0).nullable(),
    }),
  ),
  workers: z.array(
    z.object({
      workerId: z.string(),
      agents: z.record(z.string(), z.object({ slots: z.int(), busy: z.int() })),
      seenMsAgo: z.int().min(0),
      lastClaimMsAgo: z.int().min(0).nullable(),
    }),
  ),
});
export type QueueState = z.infer<typeof queueStateSchema>;

/** A key of a server, without the key. */
export const serviceKeySchema = z.object({
  id: z.uuid(),
  name: z.string(),
  scopes: z.array(z.string()),
  createdAt: z.string(),
  revokedAt: z.string().nullable(),
});
export type ServiceKey = z.infer<typeof serviceKeySchema>;
