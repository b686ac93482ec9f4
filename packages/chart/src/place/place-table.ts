import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { lineStarts } from "./line-starts.ts";
import { type NameIndex, openNameIndex } from "./name-index.ts";
import { type TableHead, tableHeadSchema } from "./table-format.ts";

/** One place of the table. Latitude and longitude in degrees, to a hundredth. */
export type Place = {
  index: number;
  /** GeoNames' name; German and English ones are beside it. */
  name: string;
  localName: { de: string; en: string };
  region: TableHead["regions"][number];
  regionIndex: number;
  latitude: number;
  longitude: number;
  population: number;
  /** IANA zone. */
  zone: string;
};

export type PlaceTable = {
  head: TableHead;
  names: NameIndex;
  /** Hundredths of a degree, by place. */
  latitudes: Int16Array;
  longitudes: Int16Array;
  populations: Uint32Array;
  /** Bits of `table-format.ts`. */
  flags: Uint8Array;
  countryOf(index: number): string;
  place(index: number): Place;
};

/** Reads the table out of its unpacked bytes. Throws when they are not of its format. */
export function decodePlaceTable(bytes: Buffer): PlaceTable {
  const headEnd = bytes.indexOf(10);
  const head = tableHeadSchema.parse(JSON.parse(bytes.toString("utf8", 0, headEnd)));
  const sections = new Map<string, Buffer>();
  let at = headEnd + 1;
  for (const [name, length] of head.sections) {
    sections.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  if (at !== bytes.length) throw new Error("The place table is cut short.");

  const section = (name: string): Buffer => {
    const found = sections.get(name);
    if (!found) throw new Error(`The place table has no section ${name}.`);
    return found;
  };
  // A copy, because a typed array must begin at a multiple of its element size.
  const aligned = (name: string) => new Uint8Array(section(name)).buffer;
  const names = section("names");
  const nameStarts = lineStarts(names, head.places);
  const nameOf = (index: number) =>
    names.toString("utf8", nameStarts[index], (nameStarts[index + 1] ?? 0) - 1);
  const regionOf = new Uint16Array(aligned("regions"));
  const zoneOf = new Uint16Array(aligned("zones"));
  const latitudes = new Int16Array(aligned("latitudes"));
  const longitudes = new Int16Array(aligned("longitudes"));
  const populations = new Uint32Array(aligned("populations"));
  const flags = new Uint8Array(aligned("flags"));
  const localNames = new Map(head.localNames.map(([index, de, en]) => [index, { de, en }]));

  return {
    head,
    names: openNameIndex({
      keys: section("keys"),
      counts: section("counts"),
      postings: new Uint32Array(aligned("postings")),
    }),
    latitudes,
    longitudes,
    populations,
    flags,
    countryOf: (index) => head.regions[regionOf[index] ?? 0]?.country ?? "",
    place(index) {
      const regionIndex = regionOf[index];
      const region = regionIndex === undefined ? undefined : head.regions[regionIndex];
      if (regionIndex === undefined || !region) {
        throw new RangeError(`There is no place ${index}.`);
      }
      const name = nameOf(index);
      return {
        index,
        name,
        localName: localNames.get(index) ?? { de: name, en: name },
        region,
        regionIndex,
        latitude: (latitudes[index] ?? 0) / 100,
        longitude: (longitudes[index] ?? 0) / 100,
        population: populations[index] ?? 0,
        zone: head.zones[zoneOf[index] ?? 0] ?? "",
      };
    },
  };
}

const file = new URL("../../data/places.bin.gz", import.meta.url);
/** Bytes unpacked in one go; a little more than the table has, so that nothing is put together. */
const unpackedChunk = 12_500_000;
let loaded: PlaceTable | undefined;

/** The table of this package, read from its file when it is first asked for. */
export function placeTable(): PlaceTable {
  loaded ??= decodePlaceTable(gunzipSync(readFileSync(file), { chunkSize: unpackedChunk }));
  return loaded;
}
