import { searchPlaces } from "@ck/chart/place";
import { languageSchema } from "@ck/registry";
import { z } from "zod";
import { strictInput } from "../../errors/strict-input.ts";
import { defaultLanguage } from "../../language.ts";
import { publicProcedure } from "../../trpc/init.ts";

const inputSchema = z.strictObject({
  query: z.string().max(200),
  language: languageSchema.optional(),
  limit: z.int().min(1).max(20).default(8),
});

export const placeListSchema = z.array(
  z.strictObject({
    /** "Frankfurt am Main, Hessen, Deutschland"; as `birthPlace` it finds this place again. */
    label: z.string(),
    name: z.string(),
    /** Empty where the region is not known. */
    region: z.string(),
    country: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    /** IANA zone. */
    zone: z.string(),
  }),
);

/** Places for a name that may still be being typed. Public. */
export const search = publicProcedure
  .input(strictInput(inputSchema))
  .output(placeListSchema)
  .query(({ ctx, input: { query, language, limit } }) =>
    searchPlaces(query, { language: language ?? ctx.language ?? defaultLanguage, limit }).map(
      ({ label, name, region, country, latitude, longitude, zone }) => ({
        label,
        name,
        region,
        country,
        latitude,
        longitude,
        zone,
      }),
    ),
  );
