import type { Side } from "@ck/chart";
import type { PlanetMention } from "../../mentions/planets.ts";
import type { Sentence } from "../../sentence.ts";
import type { Clause } from "../../text/clauses.ts";
import type { Span } from "../../text/span.ts";
import { alternating } from "./alternating.ts";
import { carriedOn } from "./carried-on.ts";
import { mergeLines } from "./merged-lines.ts";
import { partsOf } from "./parts.ts";
import { single } from "./single.ts";
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

/**
 * Where a sentence says that planets stand: by the plain forms of one or two gates, else clause by
 * clause, as in "Jupiter hilft dir unbewusst aus Tor 8, bewusst aber aus der 45".
 */
export function placementsIn(sentence: Sentence): Placement[] {
  const parts = sentence.clauses
    .map((clause) => partsOf(sentence, clause))
    .filter(
      ({ planets, gates, sides, lines }) =>
        planets.length + gates.length + sides.length + lines.length > 0,
    );
  return (
    single(parts) ??
    twoPlaces(parts) ??
    alternating(sentence, parts) ??
    carriedOn(sentence, mergeLines(parts))
  );
}
