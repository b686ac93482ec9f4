import type { ChartView } from "../chart-view.ts";
import type { PlanetMention } from "../mentions/planets.ts";
import { isLineCue } from "../mentions/reader.ts";
import { isDeniedPhrase } from "../modality/negation.ts";
import type { Report } from "../report.ts";
import { lineWords } from "./profile-lines.ts";

/** "Deine bewusste Sonne trägt die Linie 3": a planet's line without its gate. */
export function checkPlanetLines(report: Report): void {
  const { sentence } = report;
  if (!sentence.personal || sentence.gates.some(({ strong }) => strong)) return;
  if (!sentence.tokens.some(({ lower }) => isLineCue(lower))) return;
  for (const clause of sentence.clauses) {
    if (clause.hypothetical || clause.conditional) continue;
    const inside = ({ from }: { from: number }) => from >= clause.from && from < clause.to;
    const planets = sentence.planets.filter(inside);
    const [line, ...others] = lineWords(sentence).filter(({ at }) => inside(at));
    const [loose, ...more] = sentence.sides.filter(inside);
    if (!line || others.length > 0 || planets.length === 0 || more.length > 0) continue;
    const denied = isDeniedPhrase(sentence, line.at.from);
    for (const planet of planets) {
      const side = planet.side ?? loose?.side ?? null;
      report.judge({
        kind: "line",
        at: line.at,
        holds: (view) => standsOn(view, planet, line.line, side) !== denied,
        fact: (view) => factOf(view, planet, side),
      });
    }
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
