/** Numbers that decide what counts as the same place. Populations are persons, distances kilometres. */

/** A name of unknown language ("Galle" for Halle) counts as if the place were this much smaller. */
export const unknownLanguagePenalty = 30;

/** A quarter counts less than a city of the same name, for people name the city. */
export const partOfCityPenalty = 10;

/** German readers mostly mean the place in Germany, Austria, Switzerland, Liechtenstein or Luxembourg. */
export const nearHomeBonus = 20;
export const nearHome: ReadonlySet<string> = new Set(["DE", "AT", "CH", "LI", "LU"]);

/** A name of unknown language shorter than this is mostly an abbreviation. */
export const shortestUnknownName = 4;

/** A region may be abbreviated to its first letters, from so many on ("Ill." for Illinois). */
export const shortestAbbreviation = 3;

/** A name of unknown language that merely begins so goes behind all others, by this much more. */
export const unfinishedPenalty = 30;

/** One or two letters propose only places of this size: nobody looks for a village so. */
export const initialsLength = 2;
export const initialsPopulation = 15_000;

/** A complete name goes before one that merely begins so, unless that one is far bigger. */
export const wholeNameBonus = 1_000;

/** What one mistyped letter costs in comparison. */
export const typoPenalty = 100;

/** A place so many times bigger than every other one of its name is meant without asking. */
export const dominance = 10;

/**
 * How many mistyped letters are forgiven, by the length of the name and the size of the place:
 * the shorter the name and the smaller the place, the more a match is chance.
 */
export const typoRules: readonly { typos: number; minLength: number; minPopulation: number }[] = [
  { typos: 1, minLength: 4, minPopulation: 20_000 },
  { typos: 1, minLength: 6, minPopulation: 1_000 },
  { typos: 2, minLength: 7, minPopulation: 100_000 },
  { typos: 2, minLength: 9, minPopulation: 5_000 },
];

/** The same for regions and countries, of which there are few: by length alone, longest first. */
export const areaTypoRules: readonly { typos: number; minLength: number }[] = [
  { typos: 2, minLength: 9 },
  { typos: 1, minLength: 5 },
];

/** A second place name in a query ("Berlin, Neukölln") settles the first when it lies so near. */
export const neighbourhood = 40;

/** Coordinates and a name together mean the place of that name within this distance. */
export const sameSpot = 50;

/** Coordinates take the label of a place so near ... */
export const labelDistance = 25;

/** ... and the zone of a place so near: the emptiest inhabited regions are covered, the oceans are not. */
export const zoneDistance = 500;

/** A zone given with coordinates must be that of some place so near: a border may lie between. */
export const borderDistance = 100;

/** Longest query that is looked at, in letters; the longest name of the table has 94. */
export const longestQuery = 200;

/** Parts between commas that are looked at: quarter, town, district, region and country are five. */
export const mostParts = 5;

/** How many candidates an issue names: more than this nobody reads. */
export const mostCandidates = 8;

/** Years of births that are taken: outside of them time zones and the ephemeris say too little. */
export const firstYear = 1800;
export const lastYear = 2100;

/** Minutes on both sides of an approximate time: with more the time is as good as unknown. */
export const maxTolerance = 720;
