import type { ChartView } from "../../chart-view.ts";
import type { PlanetMention } from "../../mentions/planets.ts";
import { isLineCue } from "../../mentions/reader.ts";
import type { SideMention } from "../../mentions/sides.ts";
import { isDeniedPhrase } from "../../modality/negation.ts";
import { isSpecific } from "../../modality/personal.ts";
import type { Report } from "../../report.ts";
import type { Span } from "../../text/span.ts";
import { checkSame } from "../gate/same-line.ts";
import { type LineWord, lineWords } from "../profile/line-words.ts";

/** "Deine bewusste Sonne trägt die Linie 3", "dritte Linie: Merkur, Venus und Mars": without gates. */
export function checkPlanetLines(report: Report): void {
  const { sentence } = report;
  checkSame(report);
  if (!(sentence.personal || isSpecific(sentence)) || sentence.gates.some(({ strong }) => strong))
    return;
  if (!sentence.tokens.some(({ lower }) => isLineCue(lower))) return;
  const lines = lineWords(sentence);
  const [line, ...others] = lines;
  if (line && others.length === 0) {
    judgeLine(report, { line, planets: sentence.planets, sides: sentence.sides });
    return;
  }
  if (checkMoved(report, lines)) return;
  const planets = sentence.planets.filter(({ planets: ids }) => ids.length === 1);
  if (
    lines.length > 1 &&
    lines.length === planets.length &&
    planets.length === sentence.planets.length &&
    alternate(planets, lines)
  ) {
    const { sides: all } = sentence;
    const sidesOf = (index: number) => {
      if (all.length === lines.length) return all.slice(index, index + 1);
      return all.length === 1 ? all : [];
    };
    lines.forEach((own, index) => {
      judgeLine(report, {
        line: own,
        planets: planets.slice(index, index + 1),
        sides: sidesOf(index),
      });
    });
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

/** "from Personality to Design they move up from the third line to the fifth": line by line, side by side. */
function checkMoved(report: Report, lines: readonly LineWord[]): boolean {
  const { sentence } = report;
  const sides = sentence.sides.filter(({ side }) => side !== "both");
  const [planet, ...others] = sentence.planets;
  if (!planet || others.length > 0 || lines.length !== 2 || sides.length !== 2) return false;
  lines.forEach((line, index) => {
    judgeLine(report, { line, planets: [planet], sides: sides.slice(index, index + 1) });
  });
  return true;
}

/** Planet, line, planet, line; or line, planet, line, planet. */
function alternate(planets: readonly Span[], lines: readonly LineWord[]): boolean {
  const inOrder = planets.every((planet, index) => {
    const line = lines[index]?.at.from ?? 0;
    const next = planets[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    return planet.from < line && line < next;
  });
  const turned = planets.every((planet, index) => {
    const next = lines[index + 1]?.at.from ?? Number.POSITIVE_INFINITY;
    return (lines[index]?.at.from ?? 0) < planet.from && planet.from < next;
  });
  return inOrder || turned;
}

interface Said {
  readonly line: LineWord;
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
