import { z } from "zod";

/**
 * The job in the queue: ids only, for a job's data is clear text in Redis.
 * A ticket is good for one claim: `ticket` is the epoch that the row must still have.
 */
export const ticketSchema = z.strictObject({
  v: z.literal(1),
  readingId: z.uuid(),
  ticket: z.int().min(0),
});
export type Ticket = z.infer<typeof ticketSchema>;

/** Name of the job, the same in every queue. */
export const jobName = "reading";

/** One queue for each agent. */
export const queueName = (agentId: string) => `readings-${agentId}`;

/** A ticket offered twice is the same job; a new epoch is a new one. */
export const jobId = (ticket: Ticket) => `${ticket.readingId}_${ticket.ticket}`;

/** The Redis channel on which the author of a committed write names the reading. */
export const wakeChannel = "ck:readings";
export const wakeMessageSchema = z.strictObject({
  id: z.uuid(),
  /** The process that wrote: it need not be told of its own writes. */
  by: z.uuid(),
});
export type WakeMessage = z.infer<typeof wakeMessageSchema>;
