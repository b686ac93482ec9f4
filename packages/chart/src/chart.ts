import { z } from "zod";
import {
  angleIdSchema,
  authorityIdSchema,
  centerIdSchema,
  definitionIdSchema,
  planetIdSchema,
  typeIdSchema,
} from "./types.ts";

/** The place of one planet on the wheel of 64 gates. */
export const activationSchema = z.strictObject({
  gate: z.int().min(1).max(64),
  line: z.int().min(1).max(6),
  color: z.int().min(1).max(6),
  tone: z.int().min(1).max(6),
  base: z.int().min(1).max(5),
  /** Apparent geocentric ecliptic longitude of date, degrees, 0 <= longitude < 360. */
  longitude: z.number().min(0).lt(360),
  /** Distance to the nearest edge of the line, degrees: how sure gate and line are. */
  edgeDistance: z.number().min(0),
});
export type Activation = z.infer<typeof activationSchema>;

export const activationsSchema = z.record(planetIdSchema, activationSchema);
export type Activations = z.infer<typeof activationsSchema>;

/** A channel by its two gates, the lower one first: `"20-34"`. */
export const channelIdSchema = z.string().regex(/^\d{1,2}-\d{1,2}$/);
export type ChannelId = z.infer<typeof channelIdSchema>;

export const strategyIdSchema = z.enum([
  "inform",
  "respond",
  "respondThenInform",
  "waitForInvitation",
  "waitLunarCycle",
]);
export type StrategyId = z.infer<typeof strategyIdSchema>;

export const signatureIdSchema = z.enum(["peace", "satisfaction", "success", "surprise"]);
export type SignatureId = z.infer<typeof signatureIdSchema>;

export const notSelfIdSchema = z.enum(["anger", "frustration", "bitterness", "disappointment"]);
export type NotSelfId = z.infer<typeof notSelfIdSchema>;

/** Profile: line of the personality Sun / line of the design Sun. Only twelve exist. */
export const profileIdSchema = z.enum([
  "1/3",
  "1/4",
  "2/4",
  "2/5",
  "3/5",
  "3/6",
  "4/6",
  "4/1",
  "5/1",
  "5/2",
  "6/2",
  "6/3",
]);
export type ProfileId = z.infer<typeof profileIdSchema>;

export const crossSchema = z.strictObject({
  angle: angleIdSchema,
  /** Personality Sun, personality Earth, design Sun, design Earth. */
  gates: z.tuple([z.int(), z.int(), z.int(), z.int()]),
  /** Number of the variant ("Sphinx 4"), null where the name stands alone. */
  variant: z.int().nullable(),
  name: z.strictObject({ de: z.string(), en: z.string() }),
});
export type Cross = z.infer<typeof crossSchema>;

const derivedShape = {
  /** Active gates, ascending. */
  gates: z.array(z.int().min(1).max(64)),
  /** Defined channels, in the order of the table. */
  channels: z.array(channelIdSchema),
  definedCenters: z.array(centerIdSchema),
  type: typeIdSchema,
  strategy: strategyIdSchema,
  signature: signatureIdSchema,
  notSelf: notSelfIdSchema,
  authority: authorityIdSchema,
  profile: profileIdSchema,
  definition: definitionIdSchema,
  cross: crossSchema,
};

/** A full chart. Its instants and longitudes tell the birth time: handle it as personal data. */
export const chartSchema = z.strictObject({
  /** Birth instant, ISO 8601 in UTC. */
  utc: z.iso.datetime(),
  /** The instant when the Sun stood exactly 88 degrees before its place at birth. */
  designUtc: z.iso.datetime(),
  personality: activationsSchema,
  design: activationsSchema,
  ...derivedShape,
  /** The four arrows, e.g. `"PRL DRL"`; null when the birth time is not exact. */
  variables: z.string().nullable(),
  /** Whether the birth time was exact, or facts had to be tested over an interval. */
  certainty: z.enum(["exact", "interval"]),
  /** Version of the time zone data that turned local time into UTC. */
  tzVersion: z.string(),
});
export type Chart = z.infer<typeof chartSchema>;

const publicActivationsSchema = z.record(
  planetIdSchema,
  z.strictObject({ gate: z.int().min(1).max(64), line: z.int().min(1).max(6) }),
);

/** What of a chart may be shown and stored with a result: no instants, no longitudes. */
export const publicChartSchema = z.strictObject({
  personality: publicActivationsSchema,
  design: publicActivationsSchema,
  ...derivedShape,
  certainty: z.enum(["exact", "interval"]),
});
export type PublicChart = z.infer<typeof publicChartSchema>;
