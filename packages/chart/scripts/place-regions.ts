import { fold, foldedForms } from "../src/place/fold.ts";
import type { TableHead } from "../src/place/table-format.ts";

type Region = TableHead["regions"][number];

const germanOffice =
  /^(?:Republik und Kanton|Kanton|Komitat|Kreis|Provinz|Woiwodschaft|Region|Oblast|Republik|Staat|Stadt|Distrikt) /;
const englishOffice =
  /^(?:Urban )?Municipality of | (?:County|Province|Oblast|oblast|Voivodeship)$/;

/** Regions of all places, made as they are asked for, each with everything a query may call it. */
export function regionBook(
  english: ReadonlyMap<string, string>,
  iso: ReadonlyMap<string, { iso: string; german: string }>,
  curated: readonly string[][],
) {
  const own = new Map(curated.map(([code = "", de = "", en = ""]) => [code, { de, en }]));
  const regions: Region[] = [];
  const indexes = new Map<string, number>();

  function describe(country: string, code: string): Region {
    const geoname = english.get(code) ?? "";
    const known = iso.get(code);
    const plain = geoname.replace(englishOffice, "");
    const en = own.get(code)?.en || plain;
    const de =
      own.get(code)?.de || known?.german.replace(germanOffice, "").normalize("NFKC") || plain;
    const names = [de, en, geoname, plain, known?.german ?? ""].flatMap(foldedForms);
    // GeoNames' own code is a state's abbreviation in some countries ("IL"), a bare number in others.
    const short = [known?.iso ?? "", code.slice(3)].filter((text) => /[A-Z]/.test(text)).map(fold);
    return { country, de, en, names: [...new Set([...names, ...short])] };
  }

  return {
    regions,
    indexOf(country: string, admin1: string): number {
      const code = `${country}.${admin1}`;
      const index = indexes.get(code) ?? regions.push(describe(country, code)) - 1;
      indexes.set(code, index);
      return index;
    },
  };
}
