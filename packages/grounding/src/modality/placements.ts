import type { Side } from "@ck/chart";
import type { GateMention } from "../mentions/gate-list.ts";
import type { PlanetMention } from "../mentions/planets.ts";
import { isLineCue } from "../mentions/reader.ts";
import type { Sentence } from "../sentence.ts";
import { words } from "../terms/words.ts";
import type { Clause } from "../text/clauses.ts";
import type { Span } from "../text/span.ts";
import { alternating } from "./alternating.ts";
import { isDeniedPlace } from "./denied-place.ts";
import { isDeniedPhrase } from "./negation.ts";
import { pairPlaces } from "./pair-places.ts";
import { presenceOf } from "./presence.ts";
import { twoPlaces } from "./two-places.ts";

export interface SaidPlace {
  readonly gate: number;
  readonly line: number | null;
  readonly side: Side | "both" | null;
  readonly at: Span;
}

/** Planets that are said to stand in places: every planet in one, every place with a planet. */
export interface Placement {
  readonly planets: readonly PlanetMention[];
  readonly places: readonly SaidPlace[];
}

/** What of a placement one clause names. */
export interface Parts {
  readonly clause: Clause;
  readonly planets: readonly PlanetMention[];
  readonly gates: readonly Omit<SaidPlace, "side">[];
  readonly sides: readonly { readonly side: Side | "both"; readonly from: number }[];
  readonly lines: readonly { readonly line: number; readonly from: number }[];
}

interface Carried {
  /** The planets of the last clause that named any, and those of all. */
  planets: readonly PlanetMention[];
  readonly all: PlanetMention[];
  gates: readonly Omit<SaidPlace, "side">[];
  side: Side | "both" | null;
  paired: boolean;
}

/**
 * Goes through the clauses and carries planets and gates on, as in "Jupiter hilft dir unbewusst aus
 * Tor 8, bewusst aber aus der 45".
 */
export function placementsIn(sentence: Sentence): Placement[] {
  const placements: Placement[] = [];
  const carried: Carried = { planets: [], all: [], gates: [], side: null, paired: false };
  const parts = sentence.clauses
    .map((clause) => partsOf(sentence, clause))
    .filter(
      ({ planets, gates, sides, lines }) =>
        planets.length + gates.length + sides.length + lines.length > 0,
    );
  const plain = single(parts) ?? twoPlaces(parts) ?? alternating(sentence, parts);
  if (plain) return plain;
  const all = mergeLines(parts);
  for (const parts of all) {
    const { clause, planets, gates, sides, lines } = parts;
    if (clause.hypothetical || (clause.conditional && !isOfPronoun(sentence, parts))) continue;
    const goesOn =
      sides.length > 0 || lines.length > 0 || !hasVerb(sentence, clause) || !carried.paired;
    const own: Parts = {
      ...parts,
      planets:
        planets.length > 0
          ? planets
          : goesOn
            ? unsided(gates.length > 1 ? carried.all : carried.planets, sides.length > 0)
            : [],
      gates: gates.length > 0 ? gates : goesOn ? unlined(carried.gates, lines.length > 0) : [],
    };
    // "comes twice from the Design, from Venus as well as from Neptune": the side of what follows.
    const ownPlanets = planets.length > 0 && carried.all.length > 0;
    const side = sides.length > 0 || ownPlanets ? null : carried.side;
    if (own.planets.length > 0 && own.gates.length > 0) {
      placements.push(...pairPlaces(own, side));
      carried.paired = true;
    } else if (planets.length > 0 && gates.length === 0) {
      carried.paired = false;
    }
    if (planets.length > 0) carried.planets = planets;
    carried.all.push(...planets);
    if (gates.length > 0) carried.gates = gates;
    if (planets.length > 0 || sides.length > 0) carried.side = sides[0]?.side ?? null;
  }
  return placements;
}

/** One planet and one gate in all of the sentence: whatever is said of side and line is theirs. */
function single(all: readonly Parts[]): Placement[] | null {
  const said = all.filter(({ clause }) => !clause.hypothetical && !clause.conditional);
  const planets = said.flatMap((parts) => parts.planets);
  const [gate, ...otherGates] = said.flatMap((parts) => parts.gates);
  const [side, ...otherSides] = said.flatMap((parts) => parts.sides);
  const [line, ...otherLines] = said.flatMap((parts) => parts.lines);
  if (said.length < all.length || planets.length !== 1 || !gate) return null;
  // "Ihr bewusster Saturn steht in Tor 1, und der unbewusste …": told of both sides.
  const own = planets[0]?.side ?? null;
  if (own !== null && side !== undefined && side.side !== own) return null;
  if (otherGates.length + otherSides.length + otherLines.length > 0) return null;
  const place = { ...gate, line: gate.line ?? line?.line ?? null, side: side?.side ?? null };
  return [{ planets, places: [place] }];
}

function partsOf(sentence: Sentence, clause: Clause): Parts {
  const inside = ({ from }: Span) => from >= clause.from && from < clause.to;
  const gates = (anaphor(sentence, clause) ?? sentence.gates.filter(inside))
    .filter(
      (gate) =>
        clause.conditional ||
        !inside(gate) ||
        (presenceOf(sentence, gate) === "present" && !isDeniedPlace(sentence, gate)),
    )
    .map((gate) => ({ gate: gate.gate, line: gate.line, at: gate }));
  const taken = (at: number) => gates.some(({ at: span }) => at >= span.from && at < span.to);
  const lines = linesIn(sentence, clause).filter(({ from }) => !taken(from));
  // "It isn't Venus but Saturn who …": only Saturn is said to stand there.
  const planets = sentence.planets
    .filter(inside)
    .filter((planet) => !isDeniedPhrase(sentence, planet.from));
  // "Please don't confuse your conscious Jupiter with the unconscious one"
  const confused = sentence.tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) => /^(?:verwechs|confus|mistak)/.test(lower));
  if (confused) return { clause, planets: [], gates: [], sides: [], lines: [] };
  const sides = sidesIn(sentence.sides.filter(inside));
  // "Neptun wohnt zweimal in der 37, nur der bewusste höher: 37.2 über 37.1": the side tells one apart.
  const twice =
    sides.length === 1 &&
    sentence.gates.length > 2 &&
    /\b(?:zweimal|twice|beide|both)\b/.test(sentence.lower);
  return { clause, planets, gates, sides: twice ? [] : sides, lines };
}

/** "beide Male auf der unbewussten Seite": both of them, on one side. */
function sidesIn(sides: Sentence["sides"]): Sentence["sides"] {
  const named = sides.filter(({ side }) => side !== "both");
  return named.length === 1 ? named : sides;
}

/** "…, and your conscious Moon stands there": the gate of the clause before. */
function anaphor(sentence: Sentence, clause: Clause): readonly GateMention[] | null {
  const before = sentence.clauses[clause.index - 1];
  const within = (own: Clause) => (mention: Span) =>
    mention.from >= own.from && mention.from < own.to;
  if (!before || sentence.gates.some(within(clause)) || !sentence.planets.some(within(clause)))
    return null;
  if (sentence.planets.some(within(before))) return null;
  const there = sentence.tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) => /^(?:there|dort|darin|drin|hier|here|ebenda)$/.test(lower));
  const gates = sentence.gates.filter(within(before));
  return there && gates.length === 1 ? gates : null;
}

/** "dritte Linie", "Linie 2", and "zur vierten" where lines are spoken of. */
function linesIn(sentence: Sentence, clause: Clause): { line: number; from: number }[] {
  const told = sentence.tokens.some(({ lower }) => isLineCue(lower));
  return sentence.tokens.flatMap((token, index) => {
    if (index < clause.from || index >= clause.to || !told) return [];
    const before = sentence.tokens[index - 1];
    if (token.kind === "number" && token.value <= 6 && isLineCue(before?.lower ?? "")) {
      return [{ line: token.value, from: index }];
    }
    return token.kind === "ordinal" && token.value <= 6 ? [{ line: token.value, from: index }] : [];
  });
}

/** "die eine auf Linie 1, der andere auf Linie 2": lines of following clauses belong together. */
function mergeLines(all: readonly Parts[]): Parts[] {
  const merged: Parts[] = [];
  for (const parts of all) {
    const last = merged.at(-1);
    const kind = loneKind(parts);
    // "…, im Design, in Tor 21": a side between commas belongs to the gate behind it.
    const leads = last && loneKind(last) === "sides" && parts.gates.length > 0;
    const unsided = parts.sides.length === 0 && parts.planets.every(({ side }) => side === null);
    if (leads && unsided && last.sides.length === 1) {
      merged[merged.length - 1] = { ...parts, sides: last.sides };
      continue;
    }
    if (last && kind !== null && kind === loneKind(last)) {
      const lines = [...last.lines, ...parts.lines];
      merged[merged.length - 1] = { ...last, lines, sides: [...last.sides, ...parts.sides] };
    } else {
      merged.push(parts);
    }
  }
  return merged;
}

/** "lines" or "sides" where a clause has nothing else, null otherwise. */
function loneKind({ planets, gates, lines, sides }: Parts): "lines" | "sides" | null {
  if (planets.length + gates.length > 0) return null;
  if (lines.length > 0 && sides.length === 0) return "lines";
  return sides.length > 0 && lines.length === 0 ? "sides" : null;
}

/** Planets carried into a clause that names a side of its own. */
function unsided(planets: readonly PlanetMention[], drop: boolean): readonly PlanetMention[] {
  return drop ? planets.map((planet) => ({ ...planet, side: null })) : planets;
}

/** "…, und wenn er unbewusst in 32.1 durchhält": where he stands is no condition. */
function isOfPronoun({ tokens }: Sentence, { clause, planets, gates }: Parts): boolean {
  if (planets.length > 0 || gates.length !== 1) return false;
  return tokens
    .slice(clause.from, clause.from + 4)
    .some(({ lower, capital }) => !capital && /^(?:er|sie|es|it|he|she)$/.test(lower));
}

/** "in gate 13, on line 4 knowingly, on line 2 unknowingly": gates carried to a line of its own. */
function unlined(gates: Parts["gates"], drop: boolean): Parts["gates"] {
  return drop ? gates.map((gate) => ({ ...gate, line: null })) : gates;
}

function hasVerb(sentence: Sentence, clause: Clause): boolean {
  return sentence.tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) => words.finiteVerb.has(lower));
}
