import { type Candidate, rank } from "./candidate.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { shortestUnknownName, typoRules } from "./limits.ts";
import type { NameHit } from "./name-index.ts";
import { type Reading, readQuery, readSpelledOut } from "./place-query.ts";
import { narrow, openQualifier, type Qualifier } from "./qualifiers.ts";

export type Found = {
  /** Heaviest first; empty when nothing fits. */
  candidates: Candidate[];
  /** True when the query was taken for a name that it does not quite spell. */
  isCorrected: boolean;
};

type Opened = Reading & { opened: Qualifier[] };

function openReading(world: Gazetteer, reading: Reading): Opened {
  // Words that we cut off ourselves must spell an area; what punctuation sets off may be mistyped.
  const mayBeMistyped = reading.kind === "marked";
  const opened = reading.qualifiers.map((qualifier) =>
    openQualifier(world, { name: reading.name, qualifier, mayBeMistyped }),
  );
  return { ...reading, opened };
}

/** The candidates that fit every qualifier. */
const fitAll = (candidates: Candidate[], { opened }: Opened) => opened.reduce(narrow, candidates);

/** What names a region or country must fit; "Universitätsklinikum" may be passed over. */
const fitKnown = (candidates: Candidate[], { opened }: Opened) =>
  opened.filter(({ isKnown }) => isKnown).reduce(narrow, candidates);

/** Places that bear exactly the name; "la" and "fra" are not taken for a name of unknown language. */
const bearers = (world: Gazetteer, { name }: Opened) =>
  rank(
    world,
    world.table.names
      .exact(name)
      .filter(({ trusted }) => trusted || name.length >= shortestUnknownName),
  );

/** Places whose name goes on after a full word: "Garmisch" for Garmisch-Partenkirchen. */
function longerNames(world: Gazetteer, { name }: Opened): Candidate[] {
  const longer = world.table.names.namesStartingWith(`${name} `);
  return rank(
    world,
    longer.flatMap(({ hits }) => hits.filter(({ trusted }) => trusted)),
  );
}

const isArea = (world: Gazetteer, name: string) =>
  world.countries.codesOf(name).length > 0 || world.regionsNamed(name).size > 0;

/** Places whose name is a typo or two away, as far as their size makes up for it. */
function similarNames(world: Gazetteer, { name, kind, opened }: Opened): Candidate[] {
  const rules = typoRules.filter(({ minLength }) => name.length >= minLength);
  const typos = Math.max(0, ...rules.map((rule) => rule.typos));
  // A name that we cut out is only worth a search when the rest is surely a region or a country.
  const isPlain = kind === "whole" || kind === "marked" || opened.every(({ isKnown }) => isKnown);
  // "Georgia" alone is a region, not a mistyped town.
  if (typos === 0 || !isPlain || isArea(world, name)) return [];
  const isForgivable = (hit: NameHit) =>
    rules.some(
      (rule) =>
        hit.typos <= rule.typos && (world.table.populations[hit.place] ?? 0) >= rule.minPopulation,
    );
  return rank(world, world.table.names.similarTo(name, typos).filter(isForgivable));
}

/** The passes of the search, strictest first: each looks at one reading of the query. */
const passes: readonly {
  isCorrected: boolean;
  look(world: Gazetteer, reading: Opened): Candidate[];
}[] = [
  { isCorrected: false, look: (world, reading) => fitAll(bearers(world, reading), reading) },
  {
    isCorrected: true,
    look: (world, reading) =>
      reading.kind === "marked" ? fitKnown(bearers(world, reading), reading) : [],
  },
  { isCorrected: true, look: (world, reading) => fitAll(longerNames(world, reading), reading) },
  { isCorrected: true, look: (world, reading) => fitKnown(similarNames(world, reading), reading) },
];

/**
 * The places that a query may mean: those written with its umlauts first ("Bürs" is not Bursa), else
 * of its exact names without them, else with what cannot be placed
 * passed over, else of longer names that begin so, else with a typo or two forgiven.
 */
export function findPlaces(world: Gazetteer, query: string): Found {
  for (const reading of readSpelledOut(query).map((each) => openReading(world, each))) {
    const candidates = fitAll(bearers(world, reading), reading);
    if (candidates.length > 0) return { candidates, isCorrected: false };
  }
  const readings = readQuery(query).map((reading) => openReading(world, reading));
  for (const { isCorrected, look } of passes) {
    for (const reading of readings) {
      const candidates = look(world, reading);
      if (candidates.length > 0) return { candidates, isCorrected };
    }
  }
  return { candidates: [], isCorrected: false };
}
