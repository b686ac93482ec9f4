import { z } from "zod";

/**
 * Ids of facts name the kind and the value, so that an id proves itself:
 *
 * - `type:generator`, `strategy:respond`, `signature:satisfaction`, `notSelf:frustration`
 * - `authority:emotional`, `profile:4/6`, `definition:split`, `cross:right:1` (angle, Sun gate)
 * - `center:sacral:defined` (or `undefined`, `open`), `channel:20-34`, `gate:34`
 * - `hanging:34` (the gate is active, none of its channels is defined)
 * - `activation:personality:sun:34.2`
 * - `count:definedCenters:4`, `count:channels:3`
 * - of two people: person A has the ids above, person B the same with `b.` before
 *   (`b.type:projector`); `connection:20-34:electromagnetic`, `connection:20-34:dominanceA`
 *   (also `dominanceB`, `compromiseA`: A compromises, `compromiseB`, `companionship`),
 *   `theme:8-1`
 */
export const factIdSchema = z
  .string()
  .regex(/^(b\.)?[a-zA-Z]+:[A-Za-z0-9:./-]+$/)
  .max(80);
export type FactId = z.infer<typeof factIdSchema>;

export const factKindSchema = z.enum([
  "type",
  "strategy",
  "signature",
  "notSelf",
  "authority",
  "profile",
  "definition",
  "cross",
  "center",
  "channel",
  "gate",
  "hanging",
  "activation",
  "count",
  "connection",
  "theme",
]);
export type FactKind = z.infer<typeof factKindSchema>;

/** One thing that may be said about a chart. */
export const factSchema = z.strictObject({
  id: factIdSchema,
  kind: factKindSchema,
  /** Whose fact it is; `both` for connections. */
  person: z.enum(["a", "b", "both"]),
  /** A noun phrase that names the fact, e.g. "definiertes Sakralzentrum". */
  label: z.strictObject({ de: z.string(), en: z.string() }),
  /** A full plain sentence, e.g. "Das Sakralzentrum ist definiert." */
  text: z.strictObject({ de: z.string(), en: z.string() }),
  /** `uncertain`: true at the assumed birth time, but not over the whole interval. */
  certainty: z.enum(["certain", "uncertain"]),
});
export type Fact = z.infer<typeof factSchema>;
