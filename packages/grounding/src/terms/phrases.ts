import {
  type CenterId,
  type CenterState,
  type ChannelId,
  centerOf,
  type Language,
  type PlanetId,
  planetOf,
  type Side,
} from "@ck/chart";
import type { ChartView } from "../chart-view.ts";

/** Short statements of what is true, for claims that no single fact answers. */
export const phrases = {
  gateInactive: (gate: number, language: Language) =>
    language === "de" ? `Tor ${gate} ist nicht aktiv.` : `Gate ${gate} is not active.`,
  channelUndefined: (id: ChannelId, language: Language) =>
    language === "de" ? `Kanal ${id} ist nicht definiert.` : `Channel ${id} is not defined.`,
  noChannel: ([first, second]: readonly [number, number], language: Language) =>
    language === "de"
      ? `Zwischen Tor ${first} und Tor ${second} gibt es keinen Kanal.`
      : `There is no channel between gates ${first} and ${second}.`,
  noGate: (language: Language) =>
    language === "de" ? "Es gibt nur die Tore 1 bis 64." : "There are only gates 1 to 64.",
  centerState: (center: CenterId, state: CenterState, language: Language) =>
    language === "de"
      ? `${centerOf(center).name.de}: ${{ defined: "definiert", undefined: "undefiniert", open: "offen, ohne aktives Tor" }[state]}.`
      : `${centerOf(center).name.en}: ${{ defined: "defined", undefined: "undefined", open: "open, without an active gate" }[state]}.`,
  gateCenter: (gate: number, center: CenterId, language: Language) =>
    language === "de"
      ? `Tor ${gate} gehört zum ${centerOf(center).name.de}.`
      : `Gate ${gate} belongs to the ${centerOf(center).name.en}.`,
  placedIn: (view: ChartView, gate: number, language: Language) => {
    const places = view.placed
      .filter((place) => place.gate === gate)
      .map(({ side, planet, line }) => `${placeName(side, planet, language)} ${gate}.${line}`);
    if (places.length === 0) return phrases.gateInactive(gate, language);
    return `${places.join(", ")}.`;
  },
};

function placeName(side: Side, planet: PlanetId, language: Language): string {
  const name = planetOf(planet).name[language];
  if (language === "en") return `${side === "personality" ? "Personality" : "Design"} ${name}`;
  return `${side === "personality" ? "Persönlichkeit" : "Design"} ${name}`;
}
