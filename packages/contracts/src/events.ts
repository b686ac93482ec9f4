import { factSchema, publicChartSchema } from "@ck/chart";
import {
  agentIdSchema,
  depthSchema,
  languageSchema,
  sectionIdSchema,
  styleSchema,
} from "@ck/registry";
import { z } from "zod";
import { failureCodeSchema } from "./failures.ts";
import { provenanceSchema } from "./provenance.ts";
import { causesSchema } from "./result.ts";
import { noticeSchema, selectionSchema } from "./selection.ts";
import { termSchema, termsFit, termsMisfit } from "./sentence.ts";
import { localWindowSchema } from "./windows.ts";

/** Everything that can happen to a reading. The log of these is what is shown and stored. */
export const readingEventSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("accepted"),
    agentId: agentIdSchema,
    depth: depthSchema,
    style: styleSchema,
    language: languageSchema,
    /** The sections that will be written, in reading order. */
    sections: z.array(z.strictObject({ id: sectionIdSchema, title: z.string() })),
  }),
  z.strictObject({ type: z.literal("selected"), selection: selectionSchema }),
  z.strictObject({ type: z.literal("notice"), notice: noticeSchema }),
  z.strictObject({ type: z.literal("started"), attempt: z.int().min(1) }),
  z.strictObject({
    type: z.literal("chart"),
    chart: publicChartSchema,
    partner: publicChartSchema.nullable(),
    facts: z.array(factSchema),
    /** When the facts hold that depend on the birth time, of both people; left out for none. */
    windows: z.array(localWindowSchema).optional(),
  }),
  z.strictObject({
    type: z.literal("section_started"),
    section: sectionIdSchema,
    /** Counts the attempts at this section: only the highest one is shown. */
    attempt: z.int().min(1),
    provenance: provenanceSchema,
  }),
  z
    .strictObject({
      type: z.literal("sentence"),
      section: sectionIdSchema,
      attempt: z.int().min(1),
      /** 1, 2, 3 ... within the attempt. */
      n: z.int().min(1),
      /** Sentences of one paragraph share its number, counted from 1. */
      paragraph: z.int().min(1),
      text: z.string().min(1),
      /** Ids of the facts that the sentence states. */
      facts: z.array(z.string()),
      /** Where in the text they are named; older logs tell no places. */
      terms: z.array(termSchema).optional(),
    })
    .refine(termsFit, termsMisfit),
  z.strictObject({
    type: z.literal("section_finished"),
    section: sectionIdSchema,
    attempt: z.int().min(1),
    checked: z.int().min(0),
    repaired: z.int().min(0),
    dropped: z.int().min(0),
    /** As in the report; each is left out where there is nothing to tell. */
    causes: causesSchema.optional(),
    discarded: z.int().min(1).optional(),
    rewritten: z.int().min(1).optional(),
  }),
  z.strictObject({
    type: z.literal("waiting"),
    code: failureCodeSchema,
    /** When the next attempt is due, ISO 8601. */
    until: z.iso.datetime({ offset: true }),
  }),
  /** Somebody started the failed reading again: what follows goes on behind the failure. */
  z.strictObject({ type: z.literal("restarted") }),
  z.strictObject({ type: z.literal("completed") }),
  z.strictObject({ type: z.literal("failed"), code: failureCodeSchema }),
  z.strictObject({ type: z.literal("cancelled") }),
]);
export type ReadingEvent = z.infer<typeof readingEventSchema>;

/** An event at its place in the log: `seq` is 1, 2, 3 ... without a gap for each reading. */
export const loggedEventSchema = z.strictObject({
  seq: z.int().min(1),
  at: z.iso.datetime({ offset: true }),
  event: readingEventSchema,
});
export type LoggedEvent = z.infer<typeof loggedEventSchema>;

/** True for the event after which nothing follows. A redrive opens the log again after `failed`. */
export const isLast = (event: ReadingEvent) =>
  event.type === "completed" || event.type === "failed" || event.type === "cancelled";
