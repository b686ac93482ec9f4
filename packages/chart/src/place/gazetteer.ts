import { readTableFile } from "#table-file";
import { asciiBytes } from "./ascii.ts";
import { type Countries, openCountries, type PlaceLanguage } from "./countries.ts";
import { boundedDistance } from "./edit-distance.ts";
import { areaTypoRules } from "./limits.ts";
import { decodePlaceTable, type Place, type PlaceTable } from "./place-table.ts";

/** The place table with the names of its countries and regions. */
export type Gazetteer = {
  table: PlaceTable;
  countries: Countries;
  /** Indexes of the regions that a folded text names completely ("hessen", "il"). */
  regionsNamed(folded: string): ReadonlySet<number>;
  /** The country or region that a folded text means, one or two mistyped letters forgiven. */
  areaMeant(folded: string): string;
  /** "Frankfurt am Main, Hessen, Deutschland"; a region that is called like its place is left out. */
  labelOf(place: Place, language: PlaceLanguage): string;
};

export function openGazetteer(table: PlaceTable): Gazetteer {
  const countries = openCountries(new Set(table.head.regions.map(({ country }) => country)));
  // Made when a region is first looked for.
  let regions: ReadonlyMap<string, ReadonlySet<number>> | undefined;
  const regionsByName = () => {
    regions ??= regionNames(table);
    return regions;
  };
  const none: ReadonlySet<number> = new Set();
  let areas: ReadonlySet<string> | undefined;

  function areaMeant(folded: string): string {
    const typos = areaTypoRules.find(({ minLength }) => folded.length >= minLength)?.typos ?? 0;
    if (typos === 0) return folded;
    areas ??= new Set([...countries.names(), ...regionsByName().keys()]);
    if (areas.has(folded)) return folded;
    const typed = asciiBytes(folded);
    let best = { name: folded, distance: typos + 1 };
    for (const name of areas) {
      if (name[0] !== folded[0]) continue;
      const distance = boundedDistance(typed, asciiBytes(name), typos);
      if (distance < best.distance) best = { name, distance };
    }
    return best.name;
  }

  return {
    table,
    countries,
    regionsNamed: (folded) => regionsByName().get(folded) ?? none,
    areaMeant,
    labelOf({ localName, region }, language) {
      const name = localName[language];
      const country = countries.nameOf(region.country, language);
      return [...new Set([name, region[language], country])].filter(Boolean).join(", ");
    },
  };
}

/** The regions that bear each folded name. */
function regionNames(table: PlaceTable): Map<string, Set<number>> {
  const regions = new Map<string, Set<number>>();
  for (const [index, { names }] of table.head.regions.entries()) {
    for (const name of names) {
      const named = regions.get(name) ?? new Set<number>();
      regions.set(name, named.add(index));
    }
  }
  return regions;
}

let opened: Gazetteer | undefined;

/**
 * The gazetteer that was put to use, else that of this package's file, opened when it is first
 * asked for. @throws Error where there are no files.
 */
export function gazetteer(): Gazetteer {
  opened ??= openGazetteer(decodePlaceTable(readTableFile()));
  return opened;
}

/** Puts a gazetteer to use for all searches from now on. */
export function useGazetteer(world: Gazetteer): void {
  opened = world;
}
