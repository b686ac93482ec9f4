import { z } from "zod";

/** Bits of a place's flags. */
export const partOfCity = 1;

/**
 * The head of the place file: a line of JSON, followed by the sections, one after the other.
 *
 * Sections (numbers little-endian, one entry for each place unless said otherwise):
 * `names` lines of UTF-8; `regions` and `zones` uint16 indexes into the head; `latitudes` and
 * `longitudes` int16 hundredths of a degree; `populations` uint32; `flags` uint8; `keys` the
 * comparable names, sorted lines of ASCII; `counts` one uint8 for each key: its number of
 * postings; `postings` uint32 `place * 2 + trusted`, key by key.
 */
export const tableHeadSchema = z.strictObject({
  format: z.literal(1),
  source: z.string(),
  licence: z.string(),
  places: z.int().positive(),
  keys: z.int().positive(),
  zones: z.array(z.string()),
  /** `names`: everything that a query may call the region, folded. */
  regions: z.array(
    z.strictObject({
      country: z.string().length(2),
      de: z.string(),
      en: z.string(),
      names: z.array(z.string()),
    }),
  ),
  /** Places whose German or English name differs from the one in `names`: index, German, English. */
  localNames: z.array(z.tuple([z.int(), z.string(), z.string()])),
  sections: z.array(z.tuple([z.string(), z.int().nonnegative()])),
});
export type TableHead = z.infer<typeof tableHeadSchema>;
