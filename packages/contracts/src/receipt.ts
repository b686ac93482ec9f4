import {
  agentIdSchema,
  depthSchema,
  languageSchema,
  sectionIdSchema,
  styleSchema,
} from "@ck/registry";
import { z } from "zod";
import { provenanceSchema } from "./provenance.ts";
import { costSchema, reportSchema } from "./result.ts";

/*
 * Receipts are stored for good: a changed shape is a new `v`, and those of before stay readable.
 */

/** SHA-256, hex. Of anything but a text: over its canonical JSON (RFC 8785). */
const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** A call to a model that this reading paid for. */
export const receiptCallSchema = z.strictObject({
  id: z.uuid(),
  /** `writing`: one stream for all missing sections. `repair`: failed sentences of one section. */
  purpose: z.enum(["writing", "repair"]),
  provider: z.string(),
  model: z.string(),
  /**
   * `settled`: booked as its worker told. `assumed`: its worker had not told when the reading was
   * finished, so it stands here at the most that it may cost; it may have been booked since.
   */
  state: z.enum(["settled", "assumed"]),
  /** How the answer ended; null for an assumed call. */
  result: z.enum(["completed", "incomplete", "refused", "failed", "aborted"]).nullable(),
  inputTokens: z.int().min(0),
  outputTokens: z.int().min(0),
  /** Millionths of the currency's unit. */
  costMicros: z.int().min(0),
  /** Of the raw answer, whole or not; null for an assumed call. */
  answerHash: hashSchema.nullable(),
});
export type ReceiptCall = z.infer<typeof receiptCallSchema>;

/** What a finished reading says of itself so that it can be tested. No birth data, no context. */
export const receiptSchema = z.strictObject({
  v: z.literal(2),
  readingId: z.uuid(),
  agentId: agentIdSchema,
  depth: depthSchema,
  style: styleSchema,
  language: languageSchema,
  /** The prompts and agents that it was written with. */
  registry: z.strictObject({ hash: hashSchema, version: z.string() }),
  /** Of the chart as it is shown, and the second person's. */
  chartHash: hashSchema,
  /** Of the table of facts, the closed list of what may be said. */
  factTableHash: hashSchema,
  /** Version of the code that checked every sentence. */
  checkerVersion: z.string(),
  /** Claims that were used up, the last one included. */
  attempts: z.int().min(1),
  writtenBy: z.enum(["model", "composer", "mixed"]).nullable(),
  /** In reading order. */
  sections: z.array(
    z.strictObject({
      id: sectionIdSchema,
      /** The attempt at this section that is shown. */
      attempt: z.int().min(1),
      provenance: provenanceSchema,
      /** Of the text as it is read. */
      textHash: hashSchema,
      /** How many sentences it has. */
      sentences: z.int().min(0),
      /** Of `[{text, facts}, …]`: each sentence with the ids of the facts that it states. */
      sentencesHash: hashSchema,
      report: reportSchema,
    }),
  ),
  /** Of all sections together. */
  report: reportSchema,
  /** Of the Markdown that is stored for export. */
  markdownHash: hashSchema,
  /** In the order in which they were begun; none where the composer wrote. */
  calls: z.array(receiptCallSchema),
  /** The sum of the calls. */
  cost: costSchema,
});
export type Receipt = z.infer<typeof receiptSchema>;

/** The first form: texts and their writers, without the calls. */
export const receiptV1Schema = z.strictObject({
  v: z.literal(1),
  readingId: z.uuid(),
  registryHash: hashSchema,
  factTableHash: hashSchema,
  attempts: z.int().min(1),
  writtenBy: z.enum(["model", "composer", "mixed"]).nullable(),
  /** Earlier ones counted less. */
  report: reportSchema.partial(),
  sections: z.array(
    z.strictObject({ id: sectionIdSchema, provenance: provenanceSchema, textHash: hashSchema }),
  ),
});
export type ReceiptV1 = z.infer<typeof receiptV1Schema>;

export const storedReceiptSchema = z.discriminatedUnion("v", [receiptSchema, receiptV1Schema]);
export type StoredReceipt = z.infer<typeof storedReceiptSchema>;

/** A reading's receipt with its seal; both null for readings from before there were receipts. */
export const sealedReceiptSchema = z.strictObject({
  jobId: z.uuid(),
  /** SHA-256 of the receipt's canonical JSON, as the result tells it. */
  receiptHash: hashSchema.nullable(),
  receipt: storedReceiptSchema.nullable(),
});
export type SealedReceipt = z.infer<typeof sealedReceiptSchema>;
