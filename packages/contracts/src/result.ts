import { factSchema, publicChartSchema } from "@ck/chart";
import {
  agentIdSchema,
  depthSchema,
  languageSchema,
  sectionIdSchema,
  styleSchema,
} from "@ck/registry";
import { z } from "zod";
import { provenanceSchema } from "./provenance.ts";
import { noticeSchema, selectionSchema } from "./selection.ts";
import { sentenceSchema } from "./sentence.ts";
import { readingStatusSchema } from "./status.ts";
import { localWindowSchema } from "./windows.ts";

export const sectionSchema = z.strictObject({
  id: sectionIdSchema,
  title: z.string(),
  /** The sentences joined, paragraphs separated by an empty line. */
  text: z.string(),
  sentences: z.array(sentenceSchema),
  provenance: provenanceSchema,
});
export type Section = z.infer<typeof sectionSchema>;

/**
 * Sentences that failed, by what the checks objected to: a kind of claim, such as `gate`, or a rule,
 * such as `prediction`. A sentence with two causes counts under both.
 */
export const causesSchema = z.record(z.string(), z.int().min(1));
export type Causes = z.infer<typeof causesSchema>;

/** What the checks did: sentences checked, put right by a repair, left out, and why. */
export const reportSchema = z.strictObject({
  checked: z.int(),
  repaired: z.int(),
  dropped: z.int(),
  /** Those of sections that were written again count as well. */
  causes: causesSchema,
  /** Characters outside the sections and outside sentences, up to the end of the last section. */
  discarded: z.int(),
  /** How often a section was bought again because too much in it failed. */
  rewritten: z.int(),
});
export type Report = z.infer<typeof reportSchema>;

/** Money in millionths of the currency's unit. */
export const costSchema = z.strictObject({
  currency: z.string(),
  micros: z.int(),
  calls: z.int(),
  inputTokens: z.int(),
  outputTokens: z.int(),
});
export type Cost = z.infer<typeof costSchema>;

/** A reading. With `?partial=true` also in the making: then only its finished sections. */
export const resultSchema = z.strictObject({
  jobId: z.uuid(),
  status: readingStatusSchema,
  agentId: agentIdSchema,
  depth: depthSchema,
  style: styleSchema,
  language: languageSchema,
  sections: z.array(sectionSchema),
  /** Null until the chart is calculated. */
  chart: publicChartSchema.nullable(),
  partner: publicChartSchema.nullable(),
  facts: z.array(factSchema),
  /** When, by local clock, each fact holds that depends on the birth time; empty when it is exact. */
  windows: z.array(localWindowSchema),
  selection: selectionSchema,
  notices: z.array(noticeSchema),
  /** Null while nothing is written. */
  provenance: z.strictObject({ kind: z.enum(["model", "composer", "mixed"]) }).nullable(),
  report: reportSchema,
  cost: costSchema,
  /** SHA-256 of the receipt, null until the reading is completed. */
  receiptHash: z.string().nullable(),
});
export type Result = z.infer<typeof resultSchema>;
