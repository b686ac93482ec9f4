import type { ChartView } from "../chart-view.ts";
import type { PlanetMention } from "../mentions/planets.ts";
import { isLineCue } from "../mentions/reader.ts";
import type { SideMention } from "../mentions/sides.ts";
import { isDeniedPhrase } from "../modality/negation.ts";
import type { Report } from "../report.ts";
import type { Span } from "../text/span.ts";
import { spanOf } from "../text/span-of.ts";
import { lineWords } from "./line-words.ts";

/** "Deine bewusste Sonne trägt die Linie 3", "dritte Linie: Merkur, Venus und Mars": without gates. */
export function checkPlanetLines(report: Report): void {
  const { sentence } = report;
  checkSameLine(report);
  if (!sentence.personal || sentence.gates.some(({ strong }) => strong)) return;
  if (!sentence.tokens.some(({ lower }) => isLineCue(lower))) return;
  const lines = lineWords(sentence);
  const [line, ...others] = lines;
  if (line && others.length === 0) {
    judgeLine(report, { line, planets: sentence.planets, sides: sentence.sides });
    return;
  }
  for (const clause of sentence.clauses) {
    const inside = ({ from }: Span) => from >= clause.from && from < clause.to;
    const [own, ...more] = lines.filter(({ at }) => inside(at));
    if (!own || more.length > 0) continue;
    const planets = sentence.planets.filter(inside);
    judgeLine(report, { line: own, planets, sides: sentence.sides.filter(inside) });
  }
}

const sameLine =
  /\b(?:dieselbe[nr]?|derselben|(?:exakt |genau )?(?:der|die) gleichen?|(?:the )?(?:very )?same) (?:linie|line)\b/;

/** "Zweimal Pluto, zweimal dieselbe Linie": on both sides. */
function checkSameLine(report: Report): void {
  const { sentence } = report;
  const said = sameLine.exec(sentence.lower);
  const [planet, ...others] = sentence.planets;
  const twice = /\b(?:zweimal|beide\p{L}*|twice|both)\b/u.test(sentence.lower);
  if (!said || !twice || !planet || others.some(({ planets }) => planets[0] !== planet.planets[0]))
    return;
  if (/\b(?:nicht|not|nie|never|kaum)\b/.test(sentence.lower)) return;
  report.judge({
    kind: "line",
    at: spanOf(sentence, said.index, said[0].length),
    holds: (view) => {
      const [first, second] = placesOf(view, planet, null);
      return first?.line === second?.line;
    },
    fact: (view) => factOf(view, planet, null),
  });
}

interface Said {
  readonly line: ReturnType<typeof lineWords>[number];
  readonly planets: readonly PlanetMention[];
  readonly sides: readonly SideMention[];
}

function judgeLine(report: Report, { line: { line, at }, planets, sides }: Said): void {
  const { sentence } = report;
  const [loose, ...more] = sides;
  if (more.length > 0) return;
  const denied = isDeniedPhrase(sentence, at.from);
  for (const planet of planets) {
    const clause = sentence.clauseAt(planet.from);
    if (clause.hypothetical || clause.conditional || isDeniedPhrase(sentence, planet.from))
      continue;
    const side = planet.side ?? loose?.side ?? null;
    report.judge({
      kind: "line",
      at,
      holds: (view) => standsOn(view, planet, line, side) !== denied,
      fact: (view) => factOf(view, planet, side),
    });
  }
}

type SaidSide = PlanetMention["side"] | "both";

function placesOf({ placed }: ChartView, { planets }: PlanetMention, side: SaidSide) {
  return placed.filter(
    (place) =>
      planets.includes(place.planet) && (side === null || side === "both" || place.side === side),
  );
}

function standsOn(view: ChartView, planet: PlanetMention, line: number, side: SaidSide): boolean {
  const places = placesOf(view, planet, side);
  const on = (place: { line: number }) => place.line === line;
  return side === "both" ? places.every(on) : places.some(on);
}

function factOf(view: ChartView, planet: PlanetMention, side: SaidSide): string | null {
  const [place] = placesOf(view, planet, side);
  if (!place) return null;
  return `${view.prefix}activation:${place.side}:${place.planet}:${place.gate}.${place.line}`;
}
