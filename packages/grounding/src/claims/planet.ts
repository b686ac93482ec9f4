import type { Side } from "@ck/chart";
import type { ChartView } from "../chart-view.ts";
import type { PlanetMention } from "../mentions/planets.ts";
import { isSpecific } from "../modality/personal.ts";
import { type Placement, placementsIn, type SaidPlace } from "../modality/placements.ts";
import type { Report } from "../report.ts";
import { phrases } from "../terms/phrases.ts";

/** "deine bewusste Sonne in 7.1", "Saturn und Pluto im Tor 50": planets in gates. */
export function checkPlanets(report: Report): void {
  const { sentence } = report;
  if (sentence.planets.length === 0) return;
  if (!sentence.personal && !isSpecific(sentence)) return;
  for (const placement of placementsIn(sentence)) judgePlacement(report, placement);
}

/** Each planet stands in one of the places, and each place holds one of the planets. */
function judgePlacement(report: Report, { planets, places }: Placement): void {
  for (const planet of planets) {
    judgeOne(report, planet, places, (view) => places.some((place) => stands(view, planet, place)));
  }
  if (places.length < 2) return;
  for (const place of places) {
    const [first] = planets;
    if (!first) return;
    judgeOne(report, first, [place], (view) =>
      planets.some((planet) => stands(view, planet, place)),
    );
  }
}

function judgeOne(
  report: Report,
  planet: PlanetMention,
  places: readonly SaidPlace[],
  holds: (view: ChartView) => boolean,
): void {
  const [first] = places;
  if (!first) return;
  const withoutLine = (view: ChartView) =>
    places.some((place) => stands(view, planet, { ...place, line: null }));
  const ofLine = report.viewsAt(planet.from).some(withoutLine);
  report.judge({
    kind: ofLine ? "line" : "planet",
    at: { from: Math.min(planet.from, first.at.from), to: Math.max(planet.to, first.at.to) },
    holds,
    fact: (view) => factOf(view, planet, first),
    instead: (view) => phrases.placedIn(view, first.gate, report.language),
  });
}

/** Whether one of the planets meant stands there, on every side that is named. */
function stands(view: ChartView, planet: PlanetMention, place: SaidPlace): boolean {
  const on = (side: Side | null) =>
    view.placed.some(
      (placed) =>
        planet.planets.includes(placed.planet) &&
        placed.gate === place.gate &&
        (place.line === null || placed.line === place.line) &&
        (side === null || placed.side === side),
    );
  const side = planet.side ?? place.side;
  return side === "both" ? on("personality") && on("design") : on(side);
}

function factOf(view: ChartView, planet: PlanetMention, place: SaidPlace): string | null {
  const side = planet.side ?? (place.side === "both" ? null : place.side);
  const candidates = view.placed.filter(
    (placed) => planet.planets.includes(placed.planet) && (side === null || placed.side === side),
  );
  const placed = candidates.find(({ gate }) => gate === place.gate) ?? candidates[0];
  if (!placed) return null;
  return `${view.prefix}activation:${placed.side}:${placed.planet}:${placed.gate}.${placed.line}`;
}
