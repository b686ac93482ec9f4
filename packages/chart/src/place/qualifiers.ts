import type { Candidate } from "./candidate.ts";
import { kilometresBetween } from "./distance.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { neighbourhood, shortestAbbreviation } from "./limits.ts";
import type { Place } from "./place-table.ts";

/** What was said beside a name: a country or region, a part of the name, a place nearby. */
export type Qualifier = {
  /** True when the text names some country or region of the world. */
  isKnown: boolean;
  /** The ways to fit, best first: the state of Nevada goes before a town of that name nearby. */
  ways: ((place: Place) => boolean)[];
};

/** The candidates that fit in the best way in which any of them does. */
export function narrow(candidates: Candidate[], { ways }: Qualifier): Candidate[] {
  for (const fits of ways) {
    const fitting = candidates.filter(({ place }) => fits(place));
    if (fitting.length > 0) return fitting;
  }
  return [];
}

/** "frankfurt", "oder" -> the places with a name like "frankfurt an der oder". */
function bearersOf({ table }: Gazetteer, name: string, qualifier: string): Set<number> {
  const longer = table.names.namesStartingWith(`${name} `);
  const fitting = longer.filter((entry) =>
    ` ${entry.name.slice(name.length + 1)}`.includes(` ${qualifier}`),
  );
  return new Set(fitting.flatMap(({ hits }) => hits.map(({ place }) => place)));
}

const isAbbreviation = (text: string, names: readonly string[]) =>
  text.length >= shortestAbbreviation && names.some((name) => name.startsWith(text));

/** Is a place of that name in the neighbourhood? */
function neighbourTest({ table }: Gazetteer, qualifier: string): (place: Place) => boolean {
  let neighbours: Place[] | undefined;
  return (place) => {
    neighbours ??= table.names
      .exact(qualifier)
      .filter(({ trusted }) => trusted)
      .map((hit) => table.place(hit.place));
    return neighbours.some(
      (other) => other.index !== place.index && kilometresBetween(other, place) <= neighbourhood,
    );
  };
}

/**
 * A qualifier of a name: a country or region by any of its names or its code, else its first
 * letters, else a further part of the place's own name or another place in its neighbourhood.
 */
export function openQualifier(
  world: Gazetteer,
  { name, qualifier, mayBeMistyped }: { name: string; qualifier: string; mayBeMistyped: boolean },
): Qualifier {
  const area = mayBeMistyped ? world.areaMeant(qualifier) : qualifier;
  const countries = new Set(world.countries.codesOf(area));
  const regions = world.regionsNamed(area);
  const hasNeighbour = neighbourTest(world, qualifier);
  let bearers: Set<number> | undefined;
  return {
    isKnown: countries.size > 0 || regions.size > 0,
    ways: [
      ({ region, regionIndex }) => countries.has(region.country) || regions.has(regionIndex),
      ({ region }) => isAbbreviation(qualifier, region.names),
      (place) => {
        bearers ??= bearersOf(world, name, qualifier);
        return bearers.has(place.index) || hasNeighbour(place);
      },
    ],
  };
}

/** Does a place fit a qualifier that is still being typed, in any way? "Il" fits Illinois. */
export function unfinishedQualifier(
  world: Gazetteer,
  name: string,
  qualifier: string,
): (place: Place) => boolean {
  const { ways } = openQualifier(world, { name, qualifier, mayBeMistyped: false });
  const countries = new Set(world.countries.codesStartingWith(qualifier));
  return (place) =>
    countries.has(place.region.country) ||
    place.region.names.some((regionName) => regionName.startsWith(qualifier)) ||
    ways.some((fits) => fits(place));
}
