import { channelOf } from "@ck/chart";
import { isDeniedPhrase } from "../../modality/negation.ts";
import type { Report } from "../../report.ts";

/** "Mars und Merkur bilden den Kanal 10-34": each planet stands in a gate of the channel. */
export function checkPlanetChannels(report: Report): void {
  const { sentence } = report;
  for (const clause of sentence.clauses) {
    if (clause.hypothetical || clause.conditional) continue;
    const inside = ({ from }: { from: number }) => from >= clause.from && from < clause.to;
    const planets = sentence.planets.filter(inside);
    const [channel, ...others] = sentence.channels.filter(inside);
    if (planets.length === 0 || !channel || channel.id === null || others.length > 0) continue;
    if (sentence.gates.some(inside) || isDeniedPhrase(sentence, channel.head)) continue;
    const { gates } = channelOf(channel.id);
    const [loose, ...more] = sentence.sides.filter(inside);
    const common = loose && more.length === 0 && loose.side !== "both" ? loose.side : null;
    for (const planet of planets) {
      const side = planet.side ?? common;
      report.judge({
        kind: "planet",
        at: planet,
        holds: (view) =>
          view.placed.some(
            (place) =>
              planet.planets.includes(place.planet) &&
              gates.includes(place.gate) &&
              (side === null || place.side === side),
          ),
        fact: () => null,
      });
    }
  }
}
