import type { Candidate } from "./candidate.ts";
import type { PlaceLanguage } from "./countries.ts";
import { nearHome, nearHomeBonus } from "./limits.ts";

/** How much likelier a reader of the language means a place of this country than its size says. */
export function preferenceFor(country: string, trusted: boolean, language: PlaceLanguage): number {
  return language === "de" && trusted && nearHome.has(country) ? nearHomeBonus : 1;
}

/** The candidates, likeliest for a reader of the language first. */
export function preferred(candidates: readonly Candidate[], language: PlaceLanguage): Candidate[] {
  const score = ({ place, weight, trusted }: Candidate) =>
    weight * preferenceFor(place.region.country, trusted, language);
  return [...candidates].sort((a, b) => score(b) - score(a));
}
