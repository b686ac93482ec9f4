import {
  acceptedOrderSchema,
  type FailureCode,
  loggedEventSchema,
  type NewOrder,
  type ReadingEvent,
  readingStatusSchema,
} from "@ck/contracts";
import { z } from "zod";

/**
 * The moves of a reading, as the database answers them. Every move is one SQL function
 * (`supabase/migrations`) that returns an outcome and never raises.
 *
 * Who appends what to the log: the worker writes everything from `started` to the last
 * `section_finished`; the database itself appends `completed` (finish), `failed` (fail, release of
 * the last attempt, sweep), `waiting` (release) and `cancelled`.
 */

/** A reading that may be put in its agent's queue: one ticket is good for one claim. */
export const offerSchema = z.object({
  readingId: z.uuid(),
  agentId: acceptedOrderSchema.shape.agentId,
  ticket: z.int().min(0),
  /** 1 (first) to 2,097,151. */
  priority: z.int().min(1).max(2_097_151),
});
export type Offer = z.infer<typeof offerSchema>;

export const acceptOutcomeSchema = z.discriminatedUnion("outcome", [
  offerSchema.extend({ outcome: z.literal("accepted"), delayMs: z.int().min(0) }),
  z.object({
    outcome: z.literal("replayed"),
    readingId: z.uuid(),
    status: readingStatusSchema,
  }),
  z.object({ outcome: z.literal("conflict") }),
  z.object({ outcome: z.literal("over_limit") }),
  /** The account does not exist, or was erased. */
  z.object({ outcome: z.literal("unknown_user") }),
]);
export type AcceptOutcome = z.infer<typeof acceptOutcomeSchema>;

export type AcceptInput = {
  userId: string;
  /** The caller's idempotency key, null when none was given. */
  key: string | null;
  /** SHA-256 of the order as it was sent, taken before the selection of the agent. */
  orderHash: string;
  order: NewOrder;
  registryHash: string;
  startAt: string | null;
  /** `accepted`, `selected` and notices: the beginning of the log. */
  events: readonly ReadingEvent[];
  /** Open readings that one person may have; the database counts. */
  maxOpen: number;
  /** How long the reading may take in all, ms. */
  deadlineMs: number;
};

export const claimOutcomeSchema = z.discriminatedUnion("outcome", [
  z.object({
    outcome: z.literal("claimed"),
    /** The fencing token: every later write must carry it. */
    epoch: z.int().min(1),
    attempt: z.int().min(1),
    order: acceptedOrderSchema,
    registryHash: z.string(),
    deadlineAt: z.string(),
    lastSeq: z.int().min(0),
    events: z.array(loggedEventSchema),
  }),
  z.object({ outcome: z.literal("stale") }),
]);
export type ClaimOutcome = z.infer<typeof claimOutcomeSchema>;

export type ProgressItem = {
  readingId: string;
  epoch: number;
  /** The last `seq` that the writer knows: a difference is a bug and is answered `gap`. */
  after: number;
  events: readonly ReadingEvent[];
};

export const progressOutcomeSchema = z.object({
  readingId: z.uuid(),
  outcome: z.enum(["ok", "lost", "gap"]),
  lastSeq: z.int().min(0).optional(),
});
export type ProgressOutcome = z.infer<typeof progressOutcomeSchema>;

/** A worker's heartbeat, part of every `write_progress`. */
export type WorkerBeat = {
  workerId: string;
  /** Slots and readings in work by agent. */
  agents: Readonly<Record<string, { slots: number; busy: number }>>;
};

/** `writing`: one stream for all missing sections. `repair`: the failed sentences of one section. */
export type CallPurpose = "writing" | "repair";

/** What a repair is for. Its answer gives a sentence for each, by their numbers from 1. */
export type RepairedSentences = {
  section: string;
  /** As the model wrote them, anchors included. */
  sentences: readonly string[];
};

export type BeginCall = {
  callId: string;
  readingId: string;
  epoch: number;
  purpose: CallPurpose;
  repairs?: RepairedSentences | undefined;
  provider: string;
  model: string;
  /** The most that the call may cost, millionths of the currency's unit. */
  reserveMicros: number;
  ceilingMicros: number;
};

/** How a paid call ended. */
export type SettleCall = {
  callId: string;
  result: "completed" | "incomplete" | "refused" | "failed" | "aborted";
  costMicros: number;
  inputTokens: number;
  outputTokens: number;
  responseId: string | null;
  /** The provider's usage object as it came. */
  usage: unknown;
  /** The answer as it came, complete or not: kept for replay. */
  answer: string;
  error: string | null;
};

export const beginOutcomeSchema = z.object({ outcome: z.enum(["ok", "lost", "over_ceiling"]) });
export type BeginOutcome = z.infer<typeof beginOutcomeSchema>;

/** `unknown`: the call was never begun, or its reading is erased. There is nothing to book. */
export const settleOutcomeSchema = z.object({
  outcome: z.enum(["settled", "repeated", "unknown"]),
});
export type SettleOutcome = z.infer<typeof settleOutcomeSchema>;

export const finishOutcomeSchema = z.object({ outcome: z.enum(["completed", "lost", "gap"]) });

export type FinishInput = {
  readingId: string;
  epoch: number;
  after: number;
  /** What is not written yet. `completed` is appended by the database. */
  events: readonly ReadingEvent[];
  result: FinishedResult;
};

export const failOutcomeSchema = z.object({ outcome: z.enum(["failed", "lost"]) });
export type FailOutcome = z.infer<typeof failOutcomeSchema>;

export const releaseOutcomeSchema = z.discriminatedUnion("outcome", [
  offerSchema.extend({ outcome: z.literal("pending") }),
  z.object({ outcome: z.literal("failed") }),
  z.object({ outcome: z.literal("lost") }),
]);
export type ReleaseOutcome = z.infer<typeof releaseOutcomeSchema>;

export type ReleaseInput = {
  readingId: string;
  epoch: number;
  delayMs: number;
  code: FailureCode;
  /** False when the attempt was not the reading's fault, e.g. a shutdown. */
  counts: boolean;
};

export const cancelOutcomeSchema = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("cancelled") }),
  z.object({ outcome: z.literal("terminal"), status: readingStatusSchema }),
  z.object({ outcome: z.literal("not_found") }),
]);
export type CancelOutcome = z.infer<typeof cancelOutcomeSchema>;

export const redriveOutcomeSchema = z.discriminatedUnion("outcome", [
  offerSchema.extend({ outcome: z.literal("pending") }),
  z.object({ outcome: z.literal("not_failed") }),
  z.object({ outcome: z.literal("not_found") }),
  z.object({ outcome: z.literal("over_limit") }),
]);
export type RedriveOutcome = z.infer<typeof redriveOutcomeSchema>;

/** What is stored with a completed reading beside its log. */
export const finishedResultSchema = z.object({
  /** The reading as Markdown: what old callers and the table's `content` column get. */
  markdown: z.string(),
  sections: z.array(z.unknown()),
  receipt: z.unknown(),
  receiptHash: z.string(),
});
export type FinishedResult = z.infer<typeof finishedResultSchema>;

export const sweepOutcomeSchema = z.discriminatedUnion("outcome", [
  z.object({
    outcome: z.literal("swept"),
    offers: z.array(offerSchema),
    /** Readings that this sweep ended as failed: their watchers want to know. */
    ended: z.array(z.uuid()),
  }),
  /** Another process is sweeping. */
  z.object({ outcome: z.literal("busy") }),
]);
export type SweepOutcome = z.infer<typeof sweepOutcomeSchema>;

export type SweepInput = {
  /** Take back expired leases: only after one lease time of undisturbed contact. */
  reclaim: boolean;
  /** Offer due readings: only when the queue can be reached. */
  offer: boolean;
  /** Offer those that were not offered for so long, ms; `limits.reofferMs` when left out. */
  reofferMs?: number | undefined;
};
