import { acceptedOrderSchema, receiptCallSchema } from "@ck/contracts";
import { z } from "zod";
import { readingSummarySchema } from "./rows.ts";

const { purpose, provider, model, result, answerHash, ...figures } = receiptCallSchema.shape;

const callSchema = z.object({
  id: figures.id,
  /** The claim that bought it. */
  epoch: z.int().min(1),
  purpose,
  provider,
  model,
  /** `open`: it runs, or its worker is gone and nobody has booked it yet. */
  state: z.enum(["open", "assumed", "settled"]),
  result,
  /** The most that it could cost. */
  reserveMicros: z.int().min(0),
  costMicros: figures.costMicros,
  inputTokens: figures.inputTokens,
  outputTokens: figures.outputTokens,
  /** When it was booked, by the database's clock; null for an open call. */
  settledAt: z.string().nullable(),
});

/** A call as it is booked now. */
export const bookedCallSchema = callSchema.extend({ answerHash });
export type BookedCall = z.infer<typeof bookedCallSchema>;

/** The same with the raw answer; null where nobody told it. */
export const answeredCallSchema = callSchema.extend({
  answer: z.string().nullable(),
  /** Of a repair: what it is for; null for calls of before. */
  repairs: z.object({ section: z.string(), sentences: z.array(z.string()) }).nullable(),
});
export type AnsweredCall = z.infer<typeof answeredCallSchema>;

/** All that is stored of a reading beside its log, unread where it is to be tested. */
export const proofSchema = z.object({
  reading: readingSummarySchema,
  /** Null for readings from before this system. */
  order: acceptedOrderSchema.nullable(),
  registryHash: z.string().nullable(),
  markdown: z.string().nullable(),
  sections: z.unknown(),
  receipt: z.unknown(),
  calls: z.array(answeredCallSchema),
});
export type Proof = z.infer<typeof proofSchema>;
