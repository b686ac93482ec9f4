import type { Gazetteer } from "./gazetteer.ts";
import { partOfCityPenalty, typoPenalty, unknownLanguagePenalty } from "./limits.ts";
import type { NameHit } from "./name-index.ts";
import type { Place, PlaceTable } from "./place-table.ts";
import { partOfCity } from "./table-format.ts";

/** A place that a query may mean. */
export type Candidate = {
  place: Place;
  /** Its population, lowered by every doubt about the match: what candidates are compared by. */
  weight: number;
  /** False when only an alternative name of unknown language fits. */
  trusted: boolean;
};

/** The weight of a hit: population, lowered for names of unknown language, city parts and typos. */
export function weightOf({ populations, flags }: PlaceTable, hit: NameHit): number {
  const doubts =
    (hit.trusted ? 1 : unknownLanguagePenalty) *
    ((flags[hit.place] ?? 0) & partOfCity ? partOfCityPenalty : 1) *
    typoPenalty ** hit.typos;
  return Math.max(populations[hit.place] ?? 0, 1) / doubts;
}

/** The places of the hits, each once with its best weight, heaviest first. */
export function rank({ table }: Gazetteer, hits: readonly NameHit[]): Candidate[] {
  const best = new Map<number, Candidate>();
  for (const hit of hits) {
    const weight = weightOf(table, hit);
    if (weight <= (best.get(hit.place)?.weight ?? 0)) continue;
    best.set(hit.place, { place: table.place(hit.place), weight, trusted: hit.trusted });
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}
