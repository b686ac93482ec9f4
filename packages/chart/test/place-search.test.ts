import { describe, expect, test } from "vitest";
import {
  type PlaceCandidate,
  placeAttribution,
  resolveBirth,
  searchPlaces,
} from "../src/place/index.ts";
import { biggestCities } from "./support/biggest-cities.ts";

const first = (query: string, language: "de" | "en" = "de") =>
  searchPlaces(query, { language, limit: 5 })[0]?.label;
const labels = (query: string) =>
  searchPlaces(query, { language: "de", limit: 8 }).map(({ label }) => label);

describe("a place is found by its German, English and local name in any spelling", () => {
  test.each([
    ["München", "München, Bayern, Deutschland"],
    ["Muenchen", "München, Bayern, Deutschland"],
    ["munchen", "München, Bayern, Deutschland"],
    ["Munich", "München, Bayern, Deutschland"],
    ["munich", "München, Bayern, Deutschland"],
    ["MÜNCHEN", "München, Bayern, Deutschland"],
    ["Köln", "Köln, Nordrhein-Westfalen, Deutschland"],
    ["Koeln", "Köln, Nordrhein-Westfalen, Deutschland"],
    ["Cologne", "Köln, Nordrhein-Westfalen, Deutschland"],
    ["Wien", "Wien, Österreich"],
    ["Vienna", "Wien, Österreich"],
    ["Genf", "Genf, Schweiz"],
    ["Genève", "Genf, Schweiz"],
    ["Geneva, Switzerland", "Genf, Schweiz"],
    ["Zürich", "Zürich, Schweiz"],
    ["Zurich", "Zürich, Schweiz"],
    ["Zuerich", "Zürich, Schweiz"],
    ["Lissabon", "Lissabon, Portugal"],
    ["Lisbon", "Lissabon, Portugal"],
    ["Lisboa", "Lissabon, Portugal"],
    ["Moskau", "Moskau, Russland"],
    ["Rom", "Rom, Latium, Italien"],
    ["Roma", "Rom, Latium, Italien"],
    ["Sankt Gallen", "St. Gallen, Schweiz"],
    ["st gallen", "St. Gallen, Schweiz"],
    ["Breslau", "Breslau, Niederschlesien, Polen"],
    ["Gleiwitz", "Gliwice, Schlesien, Polen"],
    ["Bozen", "Bozen, Trentino-Südtirol, Italien"],
    ["Laquila", "L'Aquila, Abruzzen, Italien"],
  ])("%s", (query, label) => expect(first(query)).toBe(label));

  test("an English reader gets English names", () => {
    expect(first("Köln", "en")).toBe("Cologne, North Rhine-Westphalia, Germany");
  });

  test("a name that is only another language's word for a place goes behind the one that bears it", () => {
    expect(first("Galle")).toBe("Galle, Southern, Sri Lanka");
  });
});

describe("umlauts that are typed are meant", () => {
  test.each([
    ["Gmünd", "Gmünd, Niederösterreich, Österreich"],
    ["Gmuend", "Gmünd, Niederösterreich, Österreich"],
    ["Gmund", "Gmund am Tegernsee, Bayern, Deutschland"],
    ["Längenfeld", "Längenfeld, Tirol, Österreich"],
    ["Längenfeld, Österreich", "Längenfeld, Tirol, Österreich"],
    ["Längenfeld Tirol", "Längenfeld, Tirol, Österreich"],
    ["Langenfeld", "Langenfeld, Nordrhein-Westfalen, Deutschland"],
    ["Bünde", "Bünde, Nordrhein-Westfalen, Deutschland"],
  ])("%s", (query, label) => expect(first(query)).toBe(label));

  test("a birth in Bürs was not in Bursa, nor one in Mölln in Molln", () => {
    const placed = (birthPlace: string) =>
      resolveBirth({ birthDate: "1947-06-14", birthTime: "09:30", birthPlace });
    for (const [query, placeLabel] of [
      ["Bürs", "Bürs, Vorarlberg, Österreich"],
      ["Mölln", "Mölln, Schleswig-Holstein, Deutschland"],
      // The German name of another time is meant as much.
      ["Königsberg", "Kaliningrad, Russland"],
    ] as const) {
      expect(placed(query)).toMatchObject({ ok: true, birth: { placeLabel } });
    }
  });
});

describe("a place is called what people there call it", () => {
  test.each([
    ["Zwettl", "Zwettl, Niederösterreich, Österreich"],
    ["Martigny", "Martigny, Wallis, Schweiz"],
    ["Volketswil", "Volketswil, Zürich, Schweiz"],
    ["Oerlikon", "Zürich-Oerlikon, Zürich, Schweiz"],
    ["Zürich Oerlikon", "Zürich-Oerlikon, Zürich, Schweiz"],
    ["Winterthur Seen", "Winterthur-Seen, Zürich, Schweiz"],
    ["Marburg", "Marburg, Hessen, Deutschland"],
    ["Meissen", "Meißen, Sachsen, Deutschland"],
    ["Altdorf bei Nürnberg", "Altdorf bei Nürnberg, Bayern, Deutschland"],
    ["Eisleben", "Lutherstadt Eisleben, Sachsen-Anhalt, Deutschland"],
  ])("%s", (query, label) => expect(first(query)).toBe(label));
});

test("no more than five parts of a query are looked at, however long it is", () => {
  expect(first(`München, ${"Bayern, ".repeat(3)}Deutschland, ${"Frankreich, ".repeat(10)}`)).toBe(
    "München, Bayern, Deutschland",
  );
});

describe.each(biggestCities)("of the hundred biggest cities of $country", ({ country, names }) => {
  const searched = (query: string, limit: number) => searchPlaces(query, { language: "de", limit });
  // "Wals-Siezenheim" is "Wals" in the table: the first word has to be right.
  const firstWord = (name: string) => name.replace(/^St\. /, "Sankt ").split(/[ -]/, 2)[0] ?? name;
  const isMeant = (name: string) => (found: PlaceCandidate) =>
    found.countryCode === country &&
    found.name.replace(/^St\. /, "Sankt ").startsWith(firstWord(name));

  test("at least 99 are among the first three by their German name", () => {
    const missed = names.filter((name) => !searched(name, 3).some(isMeant(name)));
    expect(names).toHaveLength(100);
    expect(missed.length, missed.join()).toBeLessThanOrEqual(1);
  });

  test("at least 99 come first when the country is given too", () => {
    const missed = names.filter((name) => {
      const [first] = searched(`${name}, ${country}`, 1);
      return first === undefined || !isMeant(name)(first);
    });
    expect(missed.length, missed.join()).toBeLessThanOrEqual(1);
  });
});

describe("region and country tell namesakes apart", () => {
  test.each([
    ["Springfield, Illinois", "Springfield, Illinois, Vereinigte Staaten"],
    ["Springfield Illinois", "Springfield, Illinois, Vereinigte Staaten"],
    ["Springfield, IL, USA", "Springfield, Illinois, Vereinigte Staaten"],
    ["Springfield, Ilinois", "Springfield, Illinois, Vereinigte Staaten"],
    ["Frankfurt (Oder)", "Frankfurt (Oder), Brandenburg, Deutschland"],
    ["Frankfurt an der Oder", "Frankfurt (Oder), Brandenburg, Deutschland"],
    ["Frankfurt", "Frankfurt am Main, Hessen, Deutschland"],
    ["Halle, Deutschland", "Halle (Saale), Sachsen-Anhalt, Deutschland"],
    ["Deutschland, Halle", "Halle (Saale), Sachsen-Anhalt, Deutschland"],
    ["Halle, Belgien", "Halle, Flandern, Belgien"],
    ["Halle (Westf.)", "Halle, Nordrhein-Westfalen, Deutschland"],
    ["Freiburg, CH", "Freiburg im Üechtland, Freiburg, Schweiz"],
    ["Freiburg", "Freiburg im Breisgau, Baden-Württemberg, Deutschland"],
    ["Paris, Texas", "Paris, Texas, Vereinigte Staaten"],
    ["Salzburg, A", "Salzburg, Österreich"],
  ])("%s", (query, label) => expect(first(query)).toBe(label));

  test("a part of a city is found beside its city", () => {
    expect(first("Berlin Neukölln")).toBe("Neukölln, Berlin, Deutschland");
  });
});

describe("a typo does not hide a place", () => {
  test.each([
    ["Münhcen", "München, Bayern, Deutschland"],
    ["Münchn", "München, Bayern, Deutschland"],
    ["Muenchn", "München, Bayern, Deutschland"],
    ["Stutgat", "Stuttgart, Baden-Württemberg, Deutschland"],
    ["Hamberg", "Hamburg, Deutschland"],
    ["Springfeld, Illinois", "Springfield, Illinois, Vereinigte Staaten"],
  ])("%s", (query, label) => expect(first(query)).toBe(label));

  test.each(["Xyzzy", "Entenhausen", "Hintertupfing", "Москва", "", "  ,;"])(
    "nothing is proposed for %j",
    (query) => expect(labels(query)).toEqual([]),
  );
});

describe("the order of the candidates", () => {
  test("a name still being typed proposes the places that begin so", () => {
    expect(labels("Münch")).toContain("München, Bayern, Deutschland");
    expect(first("Springfield, Ill")).toBe("Springfield, Illinois, Vereinigte Staaten");
  });

  test("German readers see the German-speaking countries first, English readers the biggest", () => {
    expect(first("Linz")).toBe("Linz, Oberösterreich, Österreich");
    expect(first("ham", "de")).toBe("Hamburg, Deutschland");
    expect(first("m", "de")).toBe("München, Bayern, Deutschland");
    expect(first("m", "en")).toBe("Mumbai, Maharashtra, India");
  });

  test("a far bigger place elsewhere still goes before a village at home", () => {
    expect(labels("Rom").indexOf("Rom, Latium, Italien")).toBe(0);
    expect(labels("Rom")).toContain("Rom, Mecklenburg-Vorpommern, Deutschland");
  });

  test("no label comes twice and the limit holds", () => {
    const all = searchPlaces("Neustadt", { language: "de", limit: 20 });
    expect(new Set(all.map(({ label }) => label)).size).toBe(20);
    expect(searchPlaces("Neustadt", { language: "de", limit: 0 })).toEqual([]);
  });
});

test("a candidate carries everything that a form shows", () => {
  expect(searchPlaces("Wien", { language: "de", limit: 1 })).toEqual([
    {
      label: "Wien, Österreich",
      name: "Wien",
      country: "Österreich",
      countryCode: "AT",
      region: "Wien",
      latitude: 48.21,
      longitude: 16.37,
      population: 1_691_468,
      zone: "Europe/Vienna",
    },
  ]);
});

test("the source is named as its licence asks", () => {
  expect(placeAttribution).toContain("GeoNames");
  expect(placeAttribution).toContain("CC BY 4.0");
});
