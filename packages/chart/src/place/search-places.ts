import { weightOf } from "./candidate.ts";
import type { PlaceLanguage } from "./countries.ts";
import { findPlaces } from "./find-places.ts";
import { fold } from "./fold.ts";
import { type Gazetteer, gazetteer } from "./gazetteer.ts";
import { initialsLength, initialsPopulation, unfinishedPenalty, wholeNameBonus } from "./limits.ts";
import { readQuery } from "./place-query.ts";
import type { Place } from "./place-table.ts";
import { preferenceFor } from "./preference.ts";
import { unfinishedQualifier } from "./qualifiers.ts";

/** A place to choose from, named in the reader's language. */
export type PlaceCandidate = {
  /** "Frankfurt am Main, Hessen, Deutschland"; as `birthPlace` it finds this place again. */
  label: string;
  name: string;
  country: string;
  countryCode: string;
  /** Empty where the region is not known. */
  region: string;
  /** Degrees, to a hundredth. */
  latitude: number;
  longitude: number;
  population: number;
  /** IANA zone. */
  zone: string;
};

type ScoreOf = (hit: { place: number; trusted: boolean }, weight: number) => number;

function present(world: Gazetteer, place: Place, language: PlaceLanguage): PlaceCandidate {
  return {
    label: world.labelOf(place, language),
    name: place.localName[language],
    country: world.countries.nameOf(place.region.country, language),
    countryCode: place.region.country,
    region: place.region[language],
    latitude: place.latitude,
    longitude: place.longitude,
    population: place.population,
    zone: place.zone,
  };
}

/** The places whose name, as far as it is typed, fits the query, with their scores. */
function unfinished(world: Gazetteer, query: string, scoreOf: ScoreOf): Map<number, number> {
  const { table } = world;
  const scores = new Map<number, number>();
  // A name that we cut out of the query ourselves would drown the list.
  const readings = readQuery(query).filter(({ kind }) => kind === "whole" || kind === "marked");
  for (const { name, qualifiers } of readings) {
    const opened = qualifiers.map((text) => unfinishedQualifier(world, name, text));
    const leastPopulation = name.length <= initialsLength ? initialsPopulation : 0;
    table.names.visitStartingWith(name, (hit) => {
      if ((table.populations[hit.place] ?? 0) < leastPopulation) return;
      const weight = weightOf(table, hit) / (hit.trusted ? 1 : unfinishedPenalty);
      const score = scoreOf(hit, weight);
      if (score <= (scores.get(hit.place) ?? 0)) return;
      if (opened.length === 0 || opened.every((fits) => fits(table.place(hit.place)))) {
        scores.set(hit.place, score);
      }
    });
  }
  return scores;
}

/**
 * Places for a query that may still be being typed: German, English and local names in any
 * spelling, with region or country if given, small typos forgiven. For German readers places in
 * the German-speaking countries come first among places of comparable size, then by population.
 * The first call reads the place table (about a tenth of a second).
 */
export function searchPlaces(
  query: string,
  { language, limit }: { language: PlaceLanguage; limit: number },
): PlaceCandidate[] {
  if (fold(query) === "" || limit < 1) return [];
  const world = gazetteer();
  const scoreOf: ScoreOf = ({ place, trusted }, weight) =>
    weight * preferenceFor(world.table.countryOf(place), trusted, language);
  const scores = unfinished(world, query, scoreOf);
  const { candidates, isCorrected } = findPlaces(world, query);
  for (const { place, weight, trusted } of candidates) {
    const whole = isCorrected || !trusted ? weight : weight * wholeNameBonus;
    const score = scoreOf({ place: place.index, trusted }, whole);
    scores.set(place.index, Math.max(score, scores.get(place.index) ?? 0));
  }
  const shown = new Map<string, PlaceCandidate>();
  for (const [index] of [...scores].sort(([, a], [, b]) => b - a)) {
    const candidate = present(world, world.table.place(index), language);
    if (!shown.has(candidate.label)) shown.set(candidate.label, candidate);
    if (shown.size === limit) break;
  }
  return [...shown.values()];
}
