import type { Parts, Placement, SaidPlace } from "./placements.ts";

/**
 * "Hidden in the Design, one Moon of yours looks down 48.4; the other lives in 60.3": one planet in
 * two gates has one of them on each side, and one side that is named tells both. Null for all else.
 */
export function twoPlaces(all: readonly Parts[]): Placement[] | null {
  const said = all.filter(({ clause }) => !clause.hypothetical && !clause.conditional);
  const planets = said.flatMap((parts) => parts.planets);
  const [first, second, ...more] = said.flatMap((parts) => parts.gates);
  const [side, ...others] = said.flatMap((parts) => parts.sides);
  const [planet] = planets;
  if (said.length < all.length || planets.length !== 1 || !planet || planet.planets.length > 1)
    return null;
  if (!first || !second || first.gate === second.gate || more.length + others.length > 0)
    return null;
  if (!side || side.side === "both" || planet.side !== null) return null;
  if (said.some(({ lines }) => lines.length > 0)) return null;
  const clauseOf = (from: number) =>
    said.find(({ clause }) => from >= clause.from && from < clause.to)?.clause.index;
  const own = clauseOf(side.from);
  const ofFirst =
    side.from < first.at.from ||
    (own === clauseOf(first.at.from) && own !== clauseOf(second.at.from));
  const other = side.side === "design" ? "personality" : "design";
  const place = (gate: typeof first, on: SaidPlace["side"]): Placement => ({
    planets,
    places: [{ ...gate, side: on }],
  });
  return ofFirst
    ? [place(first, side.side), place(second, other)]
    : [place(first, other), place(second, side.side)];
}
