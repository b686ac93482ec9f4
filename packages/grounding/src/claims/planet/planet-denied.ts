import type { GateMention } from "../../mentions/gate-list.ts";
import type { PlanetMention } from "../../mentions/planets.ts";
import { isDeniedPhrase } from "../../modality/negation.ts";
import { isDeniedPlace } from "../../modality/placement/denied-place.ts";
import { isOfOthers } from "../../modality/taken-back.ts";
import type { Report } from "../../report.ts";

/** "Dein Mond steht nicht in Tor 5", "nicht deine Sonne, sondern der Mond steht in 5": false where it does. */
export function checkDeniedPlaces(report: Report): void {
  const { sentence } = report;
  for (const clause of sentence.clauses) {
    if (clause.hypothetical || clause.conditional) continue;
    const inside = ({ from }: { from: number }) => from >= clause.from && from < clause.to;
    const planets = sentence.planets.filter(inside);
    const gates = sentence.gates.filter(inside);
    for (const gate of gates) {
      const place = isDeniedPlace(sentence, gate);
      for (const planet of planets) {
        const whole = planets.length === 1 && isDeniedPhrase(sentence, planet.from);
        if (place === whole || isOfOthers(sentence, planet.from)) continue;
        judgeDenied(report, planet, gate);
      }
    }
  }
}

/** Told of no side, it is the conscious one that is meant. */
function judgeDenied(report: Report, planet: PlanetMention, gate: GateMention): void {
  const { sentence } = report;
  const loose = sentence.sides.find(({ side }) => side !== "both");
  const side = planet.side ?? loose?.side ?? "personality";
  const standsOn = (view: ReturnType<Report["viewsAt"]>[number]) =>
    view.placed.find(
      (place) =>
        planet.planets.includes(place.planet) &&
        place.side === side &&
        place.gate === gate.gate &&
        (gate.line === null || gate.line === place.line),
    );
  report.judge({
    kind: "planet",
    at: { from: Math.min(planet.from, gate.from), to: Math.max(planet.to, gate.to) },
    holds: (view) => standsOn(view) === undefined,
    fact: (view) => {
      const place = standsOn(view);
      return place
        ? `${view.prefix}activation:${place.side}:${place.planet}:${place.gate}.${place.line}`
        : null;
    },
  });
}
