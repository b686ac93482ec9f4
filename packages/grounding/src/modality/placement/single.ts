import type { Parts, Placement } from "./placements.ts";

/** One planet and one gate in all of the sentence: whatever is said of side and line is theirs. */
export function single(all: readonly Parts[]): Placement[] | null {
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
