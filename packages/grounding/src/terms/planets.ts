import type { PlanetId, Side } from "@ck/chart";
import { memoByWord } from "../text/memo.ts";

const names: readonly (readonly [RegExp, readonly PlanetId[]])[] = [
  [/^(?:sonnen?|suns?|sun's)$/, ["sun"]],
  [/^(?:erden?|earths?|earth's)$/, ["earth"]],
  [/^(?:mond(?:es|s|e|en)?|moons?|moon's)$/, ["moon"]],
  [/^(?:(?:mond)?nordknotens?|mondknoten-nord)$/, ["northNode"]],
  [/^(?:(?:mond)?südknotens?|mondknoten-süd)$/, ["southNode"]],
  [/^(?:mondknotens?|knoten|nodes?)$/, ["northNode", "southNode"]],
  [/^(?:merkurs?|mercury|mercury's)$/, ["mercury"]],
  [/^(?:venus|venus')$/, ["venus"]],
  [/^(?:mars|mars')$/, ["mars"]],
  [/^(?:jupiters?|jupiter's)$/, ["jupiter"]],
  [/^(?:saturns?|saturn's)$/, ["saturn"]],
  [/^(?:uranus|uranus')$/, ["uranus"]],
  [/^(?:neptuns?|neptune|neptune's)$/, ["neptune"]],
  [/^(?:plutos?|pluto's)$/, ["pluto"]],
];

const north = /^(?:nördliche[nrsm]?|aufsteigende[nrsm]?|north|northern|ascending)$/;
const south = /^(?:südliche[nrsm]?|absteigende[nrsm]?|south|southern|descending)$/;

const namedBy = memoByWord((lower) => names.find(([pattern]) => pattern.test(lower))?.[1] ?? null);

/** Which planets a word may name; `before` is the word in front of it ("südlicher Mondknoten"). */
export function planetsNamed(lower: string, before: string): readonly PlanetId[] | null {
  const found = namedBy(lower);
  if (found === null) return null;
  if (found.length === 1) return found;
  if (north.test(before)) return ["northNode"];
  if (south.test(before)) return ["southNode"];
  return found;
}

const personality =
  /^(?:bewusst(?:e[nrsm]?)?|persönlichkeit(?:s)?(?:-?(?:seite|spalte|ebene))?|persönlichkeits-|personality|conscious|consciously|personality's|schwarze[nrsm]?|personality-side|tagesbewusst)$/;
const design =
  /^(?:unbewusst(?:e[nrsm]?)?|designs?|design-?(?:seite|spalte|ebene)|design-|design's|design-side|unconscious|unconsciously|rote[nrsm]?|körper-?seite)$/;

/** The side that a word names; "schwarz" and "rot" only with a noun of the chart behind. */
export const sideNamed = memoByWord((lower): Side | null => {
  if (personality.test(lower)) return "personality";
  return design.test(lower) ? "design" : null;
});

interface SidedPlanet {
  readonly side: Side;
  readonly planets: readonly PlanetId[];
}

/** "Design-Sonne", "Persönlichkeitsmond": side and planet in one word. */
export const sidedPlanet = memoByWord((lower): SidedPlanet | null => {
  const parts = /^(design|persönlichkeits?|personality)-?(.+)$/.exec(lower);
  if (!parts) return null;
  const planets = planetsNamed(parts[2] ?? "", "");
  return planets && { side: parts[1] === "design" ? "design" : "personality", planets };
});
