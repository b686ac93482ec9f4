import type { PlanetId, Side } from "@ck/chart";
import { planetsNamed, sidedPlanet, sideNamed } from "../terms/planets.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { readReferent } from "./planet-referents.ts";
import { wordAt } from "./reader.ts";
import { looseSides, type SideMention } from "./sides.ts";
import type { Topic } from "./topics.ts";

export interface PlanetMention extends Span {
  /** One planet, or both nodes when the text does not say which. */
  readonly planets: readonly PlanetId[];
  /** The side that stands with the planet itself ("bewusste Sonne", "Sonne deines Designs"). */
  readonly side: Side | null;
}

export interface Bodies {
  readonly planets: readonly PlanetMention[];
  /** Sides that do not stand with a planet. */
  readonly sides: readonly SideMention[];
}

const genitive = /^(?:deine[rs]|ihre[rs]|der|des|im|in|auf|of|on|the|your|dem|deinem|ihrem|seite)$/;

/** A planet, with or without its side. */
export function isBody(lower: string): boolean {
  return sidedPlanet(lower) !== null || planetsNamed(lower, "") !== null;
}

/** Finds planets and sides, and joins those that stand together. */
export function findBodies(tokens: readonly Token[], topics: ReadonlySet<Topic>): Bodies {
  const planets: PlanetMention[] = [];
  if (!topics.has("body"))
    return { planets, sides: topics.has("side") ? looseSides(tokens, new Set()) : [] };
  const taken = new Set<number>();
  tokens.forEach((token, index) => {
    if (token.kind !== "word") return;
    const sided = sidedPlanet(token.lower);
    if (sided) {
      planets.push({ planets: sided.planets, side: sided.side, from: index, to: index + 1 });
      return;
    }
    const named = planetsNamed(token.lower, wordAt(tokens, index - 1));
    if (!named) {
      const referent = readReferent(tokens, index, planets);
      if (referent) {
        planets.push(referent);
        for (let at = referent.from; at < referent.to; at += 1) taken.add(at);
      }
      return;
    }
    const side = sideBefore(tokens, index, taken) ?? sideAfter(tokens, index, taken);
    planets.push({ planets: named, side, from: index, to: index + 1 });
  });
  return { planets, sides: topics.has("side") ? looseSides(tokens, taken) : [] };
}

/** "bewusste Sonne", "Design Mercury", "unbewusster nördlicher Mondknoten". */
function sideBefore(tokens: readonly Token[], planet: number, taken: Set<number>): Side | null {
  for (let at = planet - 1; at >= planet - 3 && at >= 0; at -= 1) {
    const lower = wordAt(tokens, at);
    const side = attributiveSide(lower);
    if (side) {
      taken.add(at);
      return side;
    }
    if (!/^(?:nördliche[nrsm]?|südliche[nrsm]?|north|south|-|"|und|and)$/.test(lower)) {
      const coordinated = planetsNamed(lower, "") !== null;
      if (!coordinated) return null;
    }
  }
  return null;
}

/** "Sonne deines Designs", "Sonne im Design", "Moon of your Personality". */
function sideAfter(tokens: readonly Token[], planet: number, taken: Set<number>): Side | null {
  let at = planet + 1;
  while (at <= planet + 3 && genitive.test(wordAt(tokens, at))) at += 1;
  if (at === planet + 1) return null;
  const side = sideNamed(wordAt(tokens, at));
  if (!side) return null;
  taken.add(at);
  return side;
}

function attributiveSide(lower: string): Side | null {
  if (/^(?:bewusst|unbewusst)$/.test(lower)) return null;
  return sideNamed(lower);
}
