import { describe, expect, test } from "vitest";
import { readTableFile } from "#table-file";
import { gazetteer } from "../src/place/gazetteer.ts";
import { decodePlaceTable } from "../src/place/place-table.ts";
import { openZone } from "../src/place/zone-clock.ts";

const { table } = gazetteer();

describe("the place table", () => {
  test("names its source and licence", () => {
    expect(table.head.source).toContain("GeoNames");
    expect(table.head.licence).toContain("CC BY 4.0");
  });

  test("has every zone that it names in the runtime's time zone data", () => {
    const unknown = table.head.zones.filter((zone) => openZone(zone)?.zone !== zone);
    expect(unknown).toEqual([]);
  });

  test("gives every place a name, a country and a zone on the globe", () => {
    for (let index = 0; index < table.head.places; index++) {
      const place = table.place(index);
      const isWhole =
        place.name !== "" &&
        place.region.country !== "" &&
        place.zone !== "" &&
        Math.abs(place.latitude) <= 90 &&
        Math.abs(place.longitude) <= 180;
      if (!isWhole) throw new Error(`Place ${index} is broken: ${JSON.stringify(place)}`);
    }
  });

  test("has a region for all but a few places", () => {
    let nameless = 0;
    for (let index = 0; index < table.head.places; index++) {
      if (table.place(index).region.de === "") nameless++;
    }
    expect(nameless / table.head.places).toBeLessThan(0.02);
  });

  test("refuses a place that it does not have", () => {
    expect(() => table.place(table.head.places)).toThrow(RangeError);
    expect(() => table.place(-1)).toThrow(RangeError);
  });

  test("refuses a file that was cut short", () => {
    const bytes = readTableFile();
    expect(() => decodePlaceTable(bytes.subarray(0, bytes.length - 4))).toThrow("cut short");
  });
});
