import type { Side } from "@ck/chart";
import type { PlanetMention } from "../../mentions/planets.ts";
import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import { pairPlaces } from "./pair-places.ts";
import type { Parts, Placement, SaidPlace } from "./placements.ts";

interface Carried {
  /** The planets of the last clause that named any, and those of all. */
  planets: readonly PlanetMention[];
  readonly all: PlanetMention[];
  gates: readonly Omit<SaidPlace, "side">[];
  side: Side | "both" | null;
  paired: boolean;
}

/** Goes through the clauses and carries planets, gates and sides on to those that leave them out. */
export function carriedOn(sentence: Sentence, all: readonly Parts[]): Placement[] {
  const placements: Placement[] = [];
  const carried: Carried = { planets: [], all: [], gates: [], side: null, paired: false };
  for (const parts of all) {
    const { clause } = parts;
    if (clause.hypothetical || (clause.conditional && !isOfPronoun(sentence, parts))) continue;
    const own = withCarried(sentence, parts, carried);
    if (own.planets.length > 0 && own.gates.length > 0) {
      placements.push(...pairPlaces(own, carriedSide(parts, carried)));
      carried.paired = true;
    } else if (parts.planets.length > 0 && parts.gates.length === 0) {
      carried.paired = false;
    }
    carryOn(carried, parts);
  }
  return placements;
}

/** What a clause names, with the planets and gates of those before it where it names none. */
function withCarried(sentence: Sentence, parts: Parts, carried: Carried): Parts {
  const { clause, planets, gates, sides, lines } = parts;
  const goesOn =
    sides.length > 0 || lines.length > 0 || !hasVerb(sentence, clause) || !carried.paired;
  return {
    ...parts,
    planets:
      planets.length > 0
        ? planets
        : goesOn
          ? unsided(gates.length > 1 ? carried.all : carried.planets, sides.length > 0)
          : [],
    gates: gates.length > 0 ? gates : goesOn ? unlined(carried.gates, lines.length > 0) : [],
  };
}

/** "comes twice from the Design, from Venus as well as from Neptune": the side of what follows. */
function carriedSide({ planets, sides }: Parts, carried: Carried): Carried["side"] {
  const ownPlanets = planets.length > 0 && carried.all.length > 0;
  return sides.length > 0 || ownPlanets ? null : carried.side;
}

function carryOn(carried: Carried, { planets, gates, sides }: Parts): void {
  if (planets.length > 0) carried.planets = planets;
  carried.all.push(...planets);
  if (gates.length > 0) carried.gates = gates;
  if (planets.length > 0 || sides.length > 0) carried.side = sides[0]?.side ?? null;
}

/** Planets carried into a clause that names a side of its own. */
function unsided(planets: readonly PlanetMention[], drop: boolean): readonly PlanetMention[] {
  return drop ? planets.map((planet) => ({ ...planet, side: null })) : planets;
}

/** "in gate 13, on line 4 knowingly, on line 2 unknowingly": gates carried to a line of its own. */
function unlined(gates: Parts["gates"], drop: boolean): Parts["gates"] {
  return drop ? gates.map((gate) => ({ ...gate, line: null })) : gates;
}

/** "…, und wenn er unbewusst in 32.1 durchhält": where he stands is no condition. */
function isOfPronoun({ tokens }: Sentence, { clause, planets, gates }: Parts): boolean {
  if (planets.length > 0 || gates.length !== 1) return false;
  return tokens
    .slice(clause.from, clause.from + 4)
    .some(({ lower, capital }) => !capital && /^(?:er|sie|es|it|he|she)$/.test(lower));
}

function hasVerb(sentence: Sentence, clause: Clause): boolean {
  return sentence.tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) => words.finiteVerb.has(lower));
}
