import type { PlanetId, Side } from "@ck/chart";

const names: readonly (readonly [RegExp, readonly PlanetId[]])[] = [
  [/^(?:sonnen?|sun|sun's)$/, ["sun"]],
  [/^(?:erden?|earth|earth's)$/, ["earth"]],
  [/^(?:mond(?:es|s)?|moon|moon's)$/, ["moon"]],
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

/** Which planets a word may name; `before` is the word in front of it ("südlicher Mondknoten"). */
export function planetsNamed(lower: string, before: string): readonly PlanetId[] | null {
  const found = names.find(([pattern]) => pattern.test(lower))?.[1];
  if (found === undefined) return null;
  if (found.length === 1) return found;
  if (north.test(before)) return ["northNode"];
  if (south.test(before)) return ["southNode"];
  return found;
}

const personality =
  /^(?:bewusst(?:e[nrsm]?)?|persönlichkeit(?:s)?(?:-?seite)?|persönlichkeits-|personality|conscious|consciously|personality's|schwarze[nrsm]?|personality-side|tagesbewusst)$/;
const design =
  /^(?:unbewusst(?:e[nrsm]?)?|designs?|design-?seite|design-|design's|design-side|unconscious|unconsciously|rote[nrsm]?|körper-?seite)$/;

/** The side that a word names; "schwarz" and "rot" only with a noun of the chart behind. */
export function sideNamed(lower: string): Side | null {
  if (personality.test(lower)) return "personality";
  if (design.test(lower)) return "design";
  return null;
}

/** "Design-Sonne", "Persönlichkeitsmond": side and planet in one word. */
export function sidedPlanet(lower: string): { side: Side; planets: readonly PlanetId[] } | null {
  const parts = /^(design|persönlichkeits?|personality)-?(.+)$/.exec(lower);
  if (!parts) return null;
  const planets = planetsNamed(parts[2] ?? "", "");
  return planets && { side: parts[1] === "design" ? "design" : "personality", planets };
}
