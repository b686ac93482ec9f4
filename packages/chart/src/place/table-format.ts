import { z } from "zod";

/** Bits of a place's flags. */
export const partOfCity = 1;

/** A first-level region; `names`: everything that a query may call it, folded. */
export type Region = { country: string; de: string; en: string; names: string[] };

const isText = (value: unknown) => typeof value === "string";

function isRegion(value: unknown): value is Region {
  if (typeof value !== "object" || value === null) return false;
  if (!("country" in value && "de" in value && "en" in value && "names" in value)) return false;
  const { country, de, en, names } = value;
  return [country, de, en].every(isText) && Array.isArray(names) && names.every(isText);
}

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
  /** Tested by hand: a schema takes 40 ms for the four thousand, a third of the time to load. */
  regions: z.custom<Region[]>((value) => Array.isArray(value) && value.every(isRegion)),
  /** Places whose German or English name differs from the one in `names`: index, German, English. */
  localNames: z.array(z.tuple([z.int(), z.string(), z.string()])),
  sections: z.array(z.tuple([z.string(), z.int().nonnegative()])),
});
export type TableHead = z.infer<typeof tableHeadSchema>;
