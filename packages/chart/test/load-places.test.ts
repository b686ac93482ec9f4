import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { beforeEach, expect, test } from "vitest";
import { gazetteer, openGazetteer, useGazetteer } from "../src/place/gazetteer.ts";
import { loadPlaces, type PlaceFile, searchPlaces } from "../src/place/index.ts";
import { readTableFile } from "../src/place/table-file/elsewhere.ts";

const plain = new Uint8Array(readFileSync(new URL("../data/places.bin", import.meta.url)));
const packed = new Uint8Array(gzipSync(plain));

const search = () => searchPlaces("Münchn", { language: "de", limit: 8 });
const ofNode = search();
const { table } = gazetteer();
/** Knows nothing: whatever is found afterwards comes from what was loaded. */
const empty = openGazetteer({
  ...table,
  names: {
    exact: () => [],
    visitStartingWith: () => {},
    namesStartingWith: () => [],
    similarTo: () => [],
  },
});
beforeEach(() => {
  useGazetteer(empty);
  expect(search()).toEqual([]);
});

test.each<[string, PlaceFile]>([
  ["the response of a server", new Response(packed)],
  ["a response that was unpacked on the way", new Response(plain)],
  ["a file that somebody picked", new Blob([packed])],
  ["bytes", packed],
  ["a buffer", packed.buffer],
])("places are loaded from %s", async (_, file) => {
  await loadPlaces(file);
  expect(search()).toEqual(ofNode);
});

test.each<[string, PlaceFile, string]>([
  ["a failed response", new Response("Not found", { status: 404 }), "HTTP 404"],
  [
    "a page that answers every address",
    new Response("<!doctype html>\n<p>Home"),
    "not the place table",
  ],
  ["nothing", new Uint8Array(0), "not the place table"],
  ["JSON of something else", new Blob(["{}\n"]), "not the place table"],
  ["a table that was cut short", plain.slice(0, -4), "cut short"],
])("%s is refused, and what was known stays", async (_, file, message) => {
  await expect(loadPlaces(file)).rejects.toThrow(message);
  expect(gazetteer()).toBe(empty);
});

test("a packed table that was cut short is refused", async () => {
  await expect(loadPlaces(packed.slice(0, -1_000))).rejects.toThrow();
  expect(gazetteer()).toBe(empty);
});

test("where there are no files, a search says what to do first", () => {
  expect(readTableFile).toThrow("loadPlaces");
});
