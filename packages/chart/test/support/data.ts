import { z } from "zod";
import {
  authorityIdSchema,
  centerIdSchema,
  definitionIdSchema,
  planetIdSchema,
} from "../../src/index.ts";
import casesFile from "../data/published-cases.json" with { type: "json" };
import tablesFile from "../data/published-tables.json" with { type: "json" };
import referenceFile from "../data/reference.generated.json" with { type: "json" };

const activations = z.record(planetIdSchema, z.string());

const referenceSchema = z.object({
  charts: z.array(
    z.object({
      id: z.string(),
      utc: z.string(),
      designUtc: z.string(),
      personality: activations,
      design: activations,
      longitudes: z.object({
        personality: z.record(planetIdSchema, z.number()),
        design: z.record(planetIdSchema, z.number()),
      }),
      gates: z.array(z.number()),
      channels: z.array(z.string()),
      definedCenters: z.array(centerIdSchema),
      type: z.string(),
      authority: authorityIdSchema.nullable(),
      profile: z.string(),
      definition: definitionIdSchema,
      cross: z.string(),
    }),
  ),
  composites: z.array(
    z.object({
      id: z.string(),
      a: z.string(),
      b: z.string(),
      connections: z.record(z.string(), z.string()),
    }),
  ),
});
export const reference = referenceSchema.parse(referenceFile);
export type ReferenceChart = (typeof reference.charts)[number];

const partialActivations = z.record(z.string(), z.union([z.string(), z.number()])).optional();

const casesSchema = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      birth: z.object({ utc: z.string() }),
      expected: z.strictObject({
        type: z.string().optional(),
        authority: authorityIdSchema.optional(),
        profile: z.string().optional(),
        definition: definitionIdSchema.optional(),
        crossGates: z.array(z.number()).optional(),
        crossAngle: z.string().optional(),
        crossName: z.string().optional(),
        channels: z.array(z.string()).optional(),
        gatesInclude: z.array(z.number()).optional(),
        definedCenters: z.array(centerIdSchema).optional(),
        definedCentersInclude: z.array(centerIdSchema).optional(),
        openCentersInclude: z.array(centerIdSchema).optional(),
        personality: partialActivations,
        design: partialActivations,
        designUtc: z.string().optional(),
        designUtcMinute: z.string().optional(),
        partnerUtc: z.string().optional(),
        connections: z.record(z.string(), z.string()).optional(),
      }),
    }),
  ),
});
export const publishedCases = casesSchema.parse(casesFile).cases;

const tablesSchema = z.object({
  wheelOrder: z.array(z.number()),
  gates: z.array(
    z.object({
      gate: z.number(),
      startLongitude: z.number(),
      center: centerIdSchema,
      opposite: z.number(),
      channels: z.array(z.string()),
    }),
  ),
  channels: z.array(
    z.object({ id: z.string(), gates: z.array(z.number()), centers: z.array(centerIdSchema) }),
  ),
  centers: z.array(
    z.object({
      id: centerIdSchema,
      motor: z.boolean(),
      awareness: z.boolean(),
      pressure: z.boolean(),
      gates: z.array(z.number()),
    }),
  ),
  crosses: z.array(
    z.object({
      sunGate: z.number(),
      angle: z.enum(["right", "left", "juxtaposition"]),
      en: z.string(),
      variant: z.number().nullable(),
      gates: z.array(z.number()),
    }),
  ),
});
export const publishedTables = tablesSchema.parse(tablesFile);
