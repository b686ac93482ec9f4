import { readFileSync } from "node:fs";
import { z } from "zod";

/** One row of GeoNames' `cities500.txt` (tab-separated, 19 columns), as far as we use it. */
export type GeoName = {
  name: string;
  ascii: string;
  alternates: string[];
  latitude: number;
  longitude: number;
  feature: string;
  country: string;
  admin1: string;
  population: number;
  zone: string;
};

export function readGeoNames(path: string): GeoName[] {
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => {
    const field = line.split("\t");
    const text = (index: number) => field[index] ?? "";
    return {
      name: text(1),
      ascii: text(2),
      alternates: text(3).split(",").filter(Boolean),
      latitude: Number(text(4)),
      longitude: Number(text(5)),
      feature: text(7),
      country: text(8),
      admin1: text(10),
      population: Number(text(14)),
      zone: text(17),
    };
  });
}

const admin1Schema = z.array(z.object({ code: z.string(), name: z.string() }));

/** English names of first-level regions, by `COUNTRY.ADMIN1` (GeoNames' admin1CodesASCII). */
export function readAdmin1(path: string): Map<string, string> {
  const rows = admin1Schema.parse(JSON.parse(readFileSync(path, "utf8")));
  return new Map(rows.map(({ code, name }) => [code, name]));
}

const isoSchema = z.record(
  z.string(),
  z.object({
    regions: z
      .array(
        z.object({
          iso: z.string().optional(),
          admin: z.string().optional(),
          reference: z.object({ geonames: z.number().optional() }).optional(),
        }),
      )
      .optional(),
  }),
);
const namesSchema = z.record(z.string(), z.record(z.string(), z.string()));

/** ISO 3166-2 suffix ("BY") and GeoNames' own German name of regions, by `COUNTRY.ADMIN1`. */
export function readIsoRegions(folder: string): Map<string, { iso: string; german: string }> {
  const countries = isoSchema.parse(
    JSON.parse(readFileSync(`${folder}/data/iso3166-2.json`, "utf8")),
  );
  const names = namesSchema.parse(
    JSON.parse(readFileSync(`${folder}/data/names_geonames.json`, "utf8")),
  );
  const found = new Map<string, { iso: string; german: string }>();
  for (const [country, { regions = [] }] of Object.entries(countries)) {
    for (const { admin, iso = "", reference } of regions) {
      const german = names[reference?.geonames ?? ""]?.de ?? "";
      if (admin) found.set(`${country}.${admin}`, { iso, german });
    }
  }
  return found;
}

/** Lines of a curated table: columns separated by tabs, `#` starts a remark. */
export const readCurated = (path: string): string[][] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => line.split("\t"));
