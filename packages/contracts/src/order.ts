import { givenChartSchema, publicChartSchema } from "@ck/chart";
import { agentIdSchema, depthSchema, languageSchema, styleSchema } from "@ck/registry";
import { z } from "zod";
import { birthFields, birthProblems, birthSchema } from "./birth.ts";
import { withoutHidden } from "./without-hidden.ts";

/** Free text as it is stored and shown to a model: NFKC, without control and invisible characters. */
export const cleanText = (text: string) => withoutHidden(text.normalize("NFKC")).trim();

export const maxContextLength = 4_000;

/** The characters of a text as a person counts them, where `length` counts most emoji twice. */
export const lengthOf = (text: string): number => Array.from(text).length;

const fitsContext = (text: string) => lengthOf(text) <= maxContextLength;

/** A person's free text, cleaned, at most 4,000 characters. */
export const contextSchema = z
  .string()
  .transform(cleanText)
  .refine(fitsContext, "context_too_long");

const yearMs = 366 * 86_400_000;

/**
 * A start may lie in the past, which means at once, but not further ahead than a year. One from
 * before 2000 is a mistake.
 */
function isWithinAYear(text: string): boolean {
  const at = Date.parse(text);
  return at >= Date.UTC(2000) && at <= Date.now() + yearMs;
}

/** What storage would drop from a key, so that two keys could become one. */
const unstorable = /[\p{Cc}\p{Cs}]/u;

const orderFields = {
  /** Left out: chosen from the context. */
  agentId: agentIdSchema.optional(),
  context: contextSchema.default(""),
  depth: depthSchema.default("basic"),
  /** Left out: the agent's default style. */
  style: styleSchema.optional(),
  language: languageSchema.default("de"),
  ...birthFields,
  /** The second person of a relationship reading. */
  partner: birthSchema.optional(),
  /** What happens when no model of the chain could write the reading. */
  whenModelsFail: z.enum(["compose", "fail"]).default("compose"),
  /** The same key with the same order is the same reading. */
  idempotencyKey: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .refine((key) => !unstorable.test(key), "invalid_key")
    .optional(),
  /** Not before this instant. */
  startAt: z.iso
    .datetime({ offset: true, error: "invalid_start", abort: true })
    .refine(isWithinAYear, "start_out_of_range")
    .transform((text) => new Date(text).toISOString())
    .optional(),
};

function addBirthProblems(
  order: Parameters<typeof birthProblems>[0] & {
    partner?: z.infer<typeof birthSchema> | undefined;
  },
  context: z.core.$RefinementCtx,
) {
  for (const { path, code } of birthProblems(order)) {
    context.addIssue({ code: "custom", path: [path], message: code });
  }
  for (const { path, code } of order.partner ? birthProblems(order.partner) : []) {
    context.addIssue({ code: "custom", path: ["partner", path], message: code });
  }
}

/** An order as a signed-in person sends it. Unknown fields are refused. */
export const orderSchema = z.strictObject(orderFields).superRefine(addBirthProblems);
export type Order = z.infer<typeof orderSchema>;
export type OrderInput = z.input<typeof orderSchema>;

/** An order as a server sends it: it says for whom, and may bring the chart of the birth. */
export const serviceOrderSchema = z
  .strictObject({ ...orderFields, userId: z.uuid(), chart: givenChartSchema.optional() })
  .superRefine(addBirthProblems);
export type ServiceOrder = z.infer<typeof serviceOrderSchema>;

/**
 * When somebody was born, as instants: what is left of place and zone once they are resolved.
 * `utc` is the instant that the chart is drawn for; `from` and `to` bound it when the time is
 * uncertain and are equal to `utc` when it is exact.
 */
export const birthInstantSchema = z.strictObject({
  utc: z.iso.datetime(),
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  zone: z.string(),
  /** The resolved place, for the person who ordered; never sent to a model. */
  placeLabel: z.string().nullable(),
  tzVersion: z.string(),
  /** Codes of remarks, e.g. `historical_zone` for births before 1970. */
  notes: z.array(z.string()),
});
export type BirthInstant = z.infer<typeof birthInstantSchema>;

/** The order as the row keeps it and a worker reads it: complete, every default filled in. */
export const acceptedOrderSchema = z.strictObject({
  agentId: agentIdSchema,
  context: z.string().refine(fitsContext),
  depth: depthSchema,
  style: styleSchema,
  language: languageSchema,
  birth: birthInstantSchema,
  partner: birthInstantSchema.nullable(),
  /** Activations that a server sent with the birth; null: those that we calculate are taken. */
  chart: publicChartSchema.pick({ personality: true, design: true }).nullable().default(null),
  whenModelsFail: z.enum(["compose", "fail"]),
});
export type AcceptedOrder = z.infer<typeof acceptedOrderSchema>;
/** The same as it is handed to the row: what has a default is left out, for workers of before. */
export type NewOrder = z.input<typeof acceptedOrderSchema>;
