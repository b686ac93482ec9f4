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

const newline = 10;

/** Reads the table out of its unpacked bytes. Throws when they are not of its format. */
export function decodePlaceTable(bytes: Uint8Array): PlaceTable {
  const headEnd = bytes.indexOf(newline);
  const text = new TextDecoder();
  const head = parseHead(text.decode(bytes.subarray(0, Math.max(headEnd, 0))));
  const sections = new Map<string, Uint8Array>();
  let at = headEnd + 1;
  for (const [name, length] of head.sections) {
    sections.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  if (at !== bytes.length) throw new Error("The place table is cut short.");

  const section = (name: string): Uint8Array => {
    const found = sections.get(name);
    if (!found) throw new Error(`The place table has no section ${name}.`);
    return found;
  };
  // A copy, because a typed array must begin at a multiple of its element size.
  const aligned = (name: string) => new Uint8Array(section(name)).buffer;
  const names = section("names");
  const nameStarts = lineStarts(names, head.places);
  const nameOf = (index: number) =>
    text.decode(names.subarray(nameStarts[index], (nameStarts[index + 1] ?? 0) - 1));
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

/** The first line of the table. @throws Error when it is none of this version. */
function parseHead(line: string): TableHead {
  try {
    return tableHeadSchema.parse(JSON.parse(line));
  } catch (cause) {
    throw new Error("These bytes are not the place table of this version of @ck/chart.", { cause });
  }
}
