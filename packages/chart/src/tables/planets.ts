import type { PlanetId } from "../types.ts";
import { frozen, type Term } from "./term.ts";

/** A body that activates gates, with its astrological sign. `gender` is that of the German noun. */
export interface Planet extends Term {
  readonly id: PlanetId;
  readonly glyph: string;
  readonly gender: "m" | "f";
}

const none = { de: [], en: [] };

/** The thirteen, in the order of a chart's columns. */
export const planets: readonly Planet[] = frozen([
  { id: "sun", glyph: "☉", gender: "f", name: { de: "Sonne", en: "Sun" }, aliases: none },
  { id: "earth", glyph: "⊕", gender: "f", name: { de: "Erde", en: "Earth" }, aliases: none },
  {
    id: "northNode",
    glyph: "☊",
    gender: "m",
    name: { de: "Nördlicher Mondknoten", en: "North Node" },
    aliases: {
      de: ["Nordknoten", "aufsteigender Mondknoten", "Mondknoten Nord"],
      en: ["Northern Node", "Ascending Node"],
    },
  },
  {
    id: "southNode",
    glyph: "☋",
    gender: "m",
    name: { de: "Südlicher Mondknoten", en: "South Node" },
    aliases: {
      de: ["Südknoten", "absteigender Mondknoten", "Mondknoten Süd"],
      en: ["Southern Node", "Descending Node"],
    },
  },
  { id: "moon", glyph: "☽", gender: "m", name: { de: "Mond", en: "Moon" }, aliases: none },
  { id: "mercury", glyph: "☿", gender: "m", name: { de: "Merkur", en: "Mercury" }, aliases: none },
  { id: "venus", glyph: "♀", gender: "f", name: { de: "Venus", en: "Venus" }, aliases: none },
  { id: "mars", glyph: "♂", gender: "m", name: { de: "Mars", en: "Mars" }, aliases: none },
  { id: "jupiter", glyph: "♃", gender: "m", name: { de: "Jupiter", en: "Jupiter" }, aliases: none },
  { id: "saturn", glyph: "♄", gender: "m", name: { de: "Saturn", en: "Saturn" }, aliases: none },
  { id: "uranus", glyph: "♅", gender: "m", name: { de: "Uranus", en: "Uranus" }, aliases: none },
  { id: "neptune", glyph: "♆", gender: "m", name: { de: "Neptun", en: "Neptune" }, aliases: none },
  { id: "pluto", glyph: "♇", gender: "m", name: { de: "Pluto", en: "Pluto" }, aliases: none },
]);

const byId = new Map(planets.map((planet) => [planet.id, planet]));

export function planetOf(id: PlanetId): Planet {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`There is no planet ${id}.`);
  return found;
}

/** A record with an entry for each of the thirteen. */
export function forEachPlanet<Value>(make: (planet: PlanetId) => Value): Record<PlanetId, Value> {
  return {
    sun: make("sun"),
    earth: make("earth"),
    northNode: make("northNode"),
    southNode: make("southNode"),
    moon: make("moon"),
    mercury: make("mercury"),
    venus: make("venus"),
    mars: make("mars"),
    jupiter: make("jupiter"),
    saturn: make("saturn"),
    uranus: make("uranus"),
    neptune: make("neptune"),
    pluto: make("pluto"),
  };
}
