import type { PlanetId, Side } from "@ck/chart";
import { isGateCue, isLineCue } from "../../mentions/reader.ts";
import type { Report } from "../../report.ts";
import { spanOf } from "../../text/span-of.ts";

const same =
  /\b(?:dieselbe[nr]?|derselben|dasselbe|demselben|(?:exakt |genau |auf )?(?:der|die|das|dem|den) gleichen?|(?:the |one )?(?:very |exact )?same|identische[nrsm]?|an identical) (\p{L}+)/u;

/** "Zweimal Pluto, zweimal dieselbe Linie": on both sides, or of two planets on one. */
export function checkSame(report: Report): void {
  const { sentence } = report;
  const said = same.exec(sentence.lower);
  const noun = said?.[1] ?? "";
  const what = isLineCue(noun) ? "line" : isGateCue(noun) ? "gate" : null;
  const [planet, ...others] = sentence.planets;
  if (!said || what === null || !planet) return;
  if (/\b(?:nicht|not|nie|never|kaum|kein\p{L}*|wäre|would|wenn|if)\b/u.test(sentence.lower))
    return;
  const ids = [...new Set(sentence.planets.flatMap(({ planets }) => planets))];
  const places = pairsSaid(report, ids, others.length + 1);
  if (places === null) return;
  report.judge({
    kind: "line",
    at: spanOf(sentence, said.index, said[0].length),
    holds: (view) => {
      const [first, second] = places.map((place) =>
        view.placed.find((own) => own.planet === place.planet && own.side === place.side),
      );
      return first?.[what] === second?.[what];
    },
    fact: () => null,
  });
}

interface Which {
  readonly planet: PlanetId;
  readonly side: Side;
}

/** The two places that are said to be the same: both sides of a planet, or two planets of a side. */
function pairsSaid({ sentence }: Report, ids: readonly PlanetId[], named: number): Which[] | null {
  const [first, second, ...more] = ids;
  const sides = [...sentence.sides, ...sentence.planets].flatMap(({ side }) => side ?? []);
  if (first && !second) {
    const twice = /\b(?:zweimal|beide\p{L}*|twice|both|either)\b/u.test(sentence.lower);
    const both = sides.includes("both") || new Set(sides).size === 2;
    return twice || both || sentence.gates.length > 1
      ? [
          { planet: first, side: "personality" },
          { planet: first, side: "design" },
        ]
      : null;
  }
  const [side, ...others] = new Set(sides);
  if (!first || !second || more.length > 0 || named !== 2) return null;
  if (!side || side === "both" || others.length > 0) return null;
  return [first, second].map((planet) => ({ planet, side }));
}
