import type { Side } from "@ck/chart";
import type { PlanetMention } from "../mentions/planets.ts";
import { isLineCue } from "../mentions/reader.ts";
import type { Sentence } from "../sentence.ts";
import { words } from "../terms/words.ts";
import type { Clause } from "../text/clauses.ts";
import type { Span } from "../text/span.ts";
import { presenceOf } from "./presence.ts";

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

interface Parts {
  readonly clause: Clause;
  readonly planets: readonly PlanetMention[];
  readonly gates: readonly Omit<SaidPlace, "side">[];
  readonly sides: readonly { readonly side: Side | "both"; readonly from: number }[];
  readonly lines: readonly { readonly line: number; readonly from: number }[];
}

interface Carried {
  planets: readonly PlanetMention[];
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
  const carried: Carried = { planets: [], gates: [], side: null, paired: false };
  const all = mergeLines(sentence.clauses.map((clause) => partsOf(sentence, clause)));
  for (const parts of all) {
    const { clause, planets, gates, sides, lines } = parts;
    if (planets.length + gates.length + sides.length + lines.length === 0) continue;
    if (clause.hypothetical || clause.conditional) continue;
    const goesOn =
      sides.length > 0 || lines.length > 0 || !hasVerb(sentence, clause) || !carried.paired;
    const own: Parts = {
      ...parts,
      planets:
        planets.length > 0 ? planets : goesOn ? unsided(carried.planets, sides.length > 0) : [],
      gates: gates.length > 0 ? gates : goesOn ? carried.gates : [],
    };
    const side = sides.length > 0 || planets.length > 0 ? null : carried.side;
    if (own.planets.length > 0 && own.gates.length > 0) {
      placements.push(...placementsOf(own, side));
      carried.paired = true;
    } else if (planets.length > 0 && gates.length === 0) {
      carried.paired = false;
    }
    if (planets.length > 0) carried.planets = planets;
    if (gates.length > 0) carried.gates = gates;
    if (planets.length > 0 || sides.length > 0) carried.side = sides[0]?.side ?? null;
  }
  return placements;
}

function partsOf(sentence: Sentence, clause: Clause): Parts {
  const inside = ({ from }: Span) => from >= clause.from && from < clause.to;
  const gates = sentence.gates
    .filter(inside)
    .filter((gate) => presenceOf(sentence, gate) === "present")
    .map((gate) => ({ gate: gate.gate, line: gate.line, at: gate }));
  const taken = (at: number) => gates.some(({ at: span }) => at >= span.from && at < span.to);
  const lines = linesIn(sentence, clause).filter(({ from }) => !taken(from));
  const planets = sentence.planets.filter(inside);
  return { clause, planets, gates, sides: sentence.sides.filter(inside), lines };
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
    if (leads && parts.sides.length + parts.planets.length === 0 && last.sides.length === 1) {
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

function hasVerb(sentence: Sentence, clause: Clause): boolean {
  return sentence.tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) => words.finiteVerb.has(lower));
}

/** Pairs what stands in one clause (with what it carries on). */
function placementsOf(parts: Parts, carriedSide: Side | "both" | null): Placement[] {
  const { planets, gates, sides, lines } = parts;
  const [gate] = gates;
  const [line] = lines;
  const only = sides.length === 1 ? (sides[0]?.side ?? null) : null;
  const side = sides.length === 0 ? carriedSide : only;
  if (gate && sides.length > 1 && lines.length === sides.length) {
    return sides.map((said, index) => ({
      planets,
      places: [{ ...gate, line: lines[index]?.line ?? null, side: said.side }],
    }));
  }
  if (sides.length > 1 && planets.length === sides.length && gates.length === 1) {
    return sides.map((said, index) => ({
      planets: planets.slice(index, index + 1),
      places: gates.map((place) => ({ ...place, side: said.side })),
    }));
  }
  if (sides.length > 1 && gates.length === sides.length) {
    return sides.map((said, index) => ({
      planets,
      places: gates.slice(index, index + 1).map((place) => ({ ...place, side: said.side })),
    }));
  }
  if (gate && lines.length > 1 && lines.length === planets.length) {
    return planets.map((planet, index) => ({
      planets: [planet],
      places: [{ ...gate, line: lines[index]?.line ?? null, side }],
    }));
  }
  if (gate && lines.length > 1 && planets.length === 1) {
    return lines.map((said) => ({ planets, places: [{ ...gate, line: said.line, side: only }] }));
  }
  const lineOf = (own: number | null) =>
    own ?? (line && lines.length === 1 && gates.length === 1 ? line.line : null);
  const places = gates.map((place) => ({ ...place, line: lineOf(place.line), side }));
  if (planets.length > 1 && alternates(planets, gates)) {
    return planets.map((planet, index) => ({
      planets: [planet],
      places: places.slice(index, index + 1),
    }));
  }
  return [{ planets, places }];
}

/** "Sonne in 40 und Erde in 37": planet, gate, planet, gate. */
function alternates(
  planets: readonly PlanetMention[],
  gates: readonly Omit<SaidPlace, "side">[],
): boolean {
  if (planets.length !== gates.length) return false;
  const order = [
    ...planets.map(({ from }) => ({ from, kind: "planet" })),
    ...gates.map(({ at }) => ({ from: at.from, kind: "gate" })),
  ].sort((left, right) => left.from - right.from);
  return order.every(({ kind }, index) => kind !== order[index - 1]?.kind);
}
