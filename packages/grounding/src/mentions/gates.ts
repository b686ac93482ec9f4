import type { Language } from "@ck/chart";
import { isHangingWord } from "../terms/hanging-words.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { readNumber } from "./bare-gates.ts";
import type { GateMention, Scan } from "./gate-list.ts";
import { readAfterCue } from "./gates-after-cue.ts";
import { readNamed } from "./named-gates.ts";
import { isGateCue } from "./reader.ts";

/** What else a sentence names: it tells whether bare numbers may be gates. */
export interface Surroundings {
  readonly centers: readonly Span[];
  readonly planets: readonly Span[];
}

/** Finds gates: after "Tor", as "34.2", as "34er-Tor", and weak ones as "die 34". */
export function findGates(
  tokens: readonly Token[],
  language: Language,
  { centers, planets }: Surroundings,
): GateMention[] {
  const scan: Scan = {
    tokens,
    language,
    found: [],
    taken: new Set(),
    inCenter: centers.length > 0,
    told: tokens.some(({ lower }) => isGateCue(lower)),
    hanging: tokens.some(({ lower }) => isHangingWord(lower)),
    afterPlanet: new Set(planets.map(({ to }) => to)),
  };
  let openCue: number | null = null;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || scan.taken.has(index)) continue;
    if (token.kind === "word" && isGateCue(token.lower)) {
      if (!readAfterCue(scan, index)) openCue = index;
      continue;
    }
    if (token.kind === "word") readNamed(scan, index);
    else if (token.kind === "number") readNumber(scan, index, openCue);
    else if (token.kind === "pair" && openCue !== null && !token.slash) continue;
  }
  return scan.found.sort((left, right) => left.from - right.from);
}
