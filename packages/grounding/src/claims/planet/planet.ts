import type { PlanetId, Side } from "@ck/chart";
import type { ChartView } from "../../chart-view.ts";
import type { PlanetMention } from "../../mentions/planets.ts";
import { isSpecific } from "../../modality/personal.ts";
import {
  type Placement,
  placementsIn,
  type SaidPlace,
} from "../../modality/placement/placements.ts";
import type { Report } from "../../report.ts";
import { phrases } from "../../terms/phrases.ts";
import { checkDeniedPlaces } from "./planet-denied.ts";

/** "deine bewusste Sonne in 7.1", "Saturn und Pluto im Tor 50": planets in gates. */
export function checkPlanets(report: Report): void {
  const { sentence } = report;
  if (sentence.planets.length === 0) return;
  if (!sentence.personal && !isSpecific(sentence)) return;
  checkDeniedPlaces(report);
  const placements = placementsIn(sentence);
  for (const placement of placements) judgePlacement(report, placement);
  judgeOpposites(report, placements);
  const [only, ...others] = placements;
  if (only && others.length === 0) judgeOnly(report, only);
}

/** "Die 26 wird vom Nordknoten nur im Design gehalten": not on the other side. */
function judgeOnly(report: Report, { planets, places }: Placement): void {
  const { tokens, sides } = report.sentence;
  const [said, ...others] = sides;
  const [planet, place] = [planets[0], places[0]];
  if (!said || !planet || !place || others.length > 0 || said.side === "both" || places.length > 1)
    return;
  const limited = [1, 2].some((back) =>
    /^(?:nur|only|ausschließlich|solely|allein)$/.test(tokens[said.from - back]?.lower ?? ""),
  );
  if (!limited) return;
  const other: Side = said.side === "design" ? "personality" : "design";
  report.judge({
    kind: "planet",
    at: { from: said.from - 1, to: said.to },
    holds: (view) => !stands(view, { ...planet, side: other }, { ...place, line: null }),
    fact: (view) => factOf(view, { ...planet, side: other }, place),
  });
}

const opposites: readonly (readonly [PlanetId, PlanetId])[] = [
  ["sun", "earth"],
  ["northNode", "southNode"],
];

/** "Zu deiner Sonne in der 20 gehört die Erde in der 34": both on one side. */
function judgeOpposites(report: Report, placements: readonly Placement[]): void {
  const [first, second, ...others] = placements.map(({ planets, places }) => ({
    planet: planets[0],
    place: places[0],
    plain: planets.length === 1 && places.length === 1,
  }));
  if (!first?.planet || !second?.planet || !first.place || !second.place || others.length > 0)
    return;
  const sided = [first, second].some(({ planet, place }) => planet?.side ?? place?.side);
  const [one, other] = [first.planet.planets[0], second.planet.planets[0]];
  const facing = opposites.some(
    (pair) => one !== other && [one, other].every((id) => pair.some((own) => own === id)),
  );
  if (sided || !facing || !first.plain || !second.plain) return;
  const [left, right] = [first.place, second.place];
  report.judge({
    kind: "planet",
    at: { from: first.planet.from, to: Math.max(right.at.to, second.planet.to) },
    holds: ({ placed }) =>
      (["personality", "design"] as const).some((side) =>
        [
          { id: one, gate: left.gate },
          { id: other, gate: right.gate },
        ].every(({ id, gate }) =>
          placed.some((own) => own.planet === id && own.gate === gate && own.side === side),
        ),
      ),
    fact: () => null,
  });
}

/** "Deine Sonne steht in Tor 23, die von B in Tor 28": each person's places by themselves. */
function judgePlacement(report: Report, { planets, places }: Placement): void {
  const whose = (index: number) => report.viewsAt(index)[0];
  for (const [person, theirs] of Map.groupBy(places, ({ at }) => whose(at.from))) {
    const [place] = theirs;
    // A planet that is told of somebody else stands where the words on this person do.
    const own = planets.map((planet) =>
      place && whose(planet.from) !== person ? { ...planet, ...place.at } : planet,
    );
    judgePlaces(report, { planets: own, places: theirs });
  }
}

/** Each planet stands in one of the places, and each place holds one of the planets. */
function judgePlaces(report: Report, { planets, places }: Placement): void {
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
