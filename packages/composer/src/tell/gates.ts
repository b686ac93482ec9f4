import type { Place } from "../known.ts";
import { fill } from "../phrase.ts";
import type { GateSide, Telling } from "../telling.ts";
import type {
  ByStyle,
  ConsciousPlanet,
  GateLeads,
  UnconsciousPlanet,
  Wordings,
} from "../texts/shape.ts";

/** What a place on the conscious side says. Nothing when that was said of its gate before. */
export function consciousNote(telling: Telling, planet: ConsciousPlanet): string[] {
  const wordings = telling.texts.leads.planets.personality[planet];
  return placeNote(telling, telling.me.place("personality", planet), wordings);
}

/** What a place on the unconscious side says. Nothing when that was said of its gate before. */
export function unconsciousNote(telling: Telling, planet: UnconsciousPlanet): string[] {
  const wordings = telling.texts.leads.planets.design[planet];
  return placeNote(telling, telling.me.place("design", planet), wordings);
}

function placeNote(telling: Telling, place: Place | null, wordings: ByStyle<Wordings>): string[] {
  if (place === null) return [];
  const { style, say, nextWording, gateText, gateTold } = telling;
  const lead = nextWording(wordings[style], place.fact);
  const shown = Object.entries(sideOfWord).filter(([word]) => lead.includes(`<${word}>`));
  const words: Record<string, string> = {
    place: placeName(telling, place),
  };
  for (const [word, side] of shown) {
    const text = gateText(place.gate, side);
    if (text === null) return [];
    words[word] = text;
  }
  const told = say([lead], { facts: { "": place.fact }, words });
  if (told.length > 0) for (const [, side] of shown) gateTold(place.gate, side);
  return told;
}

/** The side of a gate that a lead shows in its place `<text>`, `<watch>` or `<theme>`. */
const sideOfWord: Readonly<Record<string, GateSide>> = {
  text: "gift",
  watch: "watch",
  theme: "theme",
};

/** The other side of the conscious Sun, once its gift was told. */
export function sunPitfall({ texts, me, style, say, ...telling }: Telling): string[] {
  const place = me.place("personality", "sun");
  if (place === null || !telling.toldGate(place.gate)) return [];
  const text = telling.gateText(place.gate, "watch");
  if (text === null) return [];
  const told = say([texts.leads.sunPitfall[style]], {
    facts: { "": place.fact },
    words: { text },
  });
  if (told.length > 0) telling.gateTold(place.gate, "watch");
  return told;
}

/** Active gates out of a list, as the voice of a centre for example. */
export function gateNotes(
  telling: Telling,
  gates: readonly number[],
  lead: Exclude<keyof GateLeads, "hanging" | "pitfall">,
  limit: number,
): string[] {
  const active = telling.me.gates.filter((gate) => gates.includes(gate));
  return notes(telling, active, lead, limit);
}

/** Gates as far as there is room: told in turns by their gift and their theme, then by the rest. */
export function moreGates(telling: Telling): string[] {
  const { me, agentId } = telling;
  if (agentId === "crisis") return notes(telling, me.gates, "resource");
  const inTurns = me.gates.flatMap((gate, at) => {
    if (at % 3 === 2) return gateThemes(telling, [gate], 1);
    return notes(telling, [gate], me.hanging.includes(gate) ? "hanging" : "active");
  });
  return [
    ...inTurns,
    ...gateThemes(telling, me.gates, me.gates.length),
    ...notes(telling, me.gates, "active"),
    ...notes(telling, me.gates, "pitfall"),
  ];
}

/** What gates stand for, through the agent's lens. */
export function gateThemes(telling: Telling, gates: readonly number[], limit: number): string[] {
  const { me, texts, say, nextWording, room } = telling;
  const { gateThemes: wordings } = texts.agents[telling.agentId];
  const sentences: string[] = [];
  for (const gate of gates) {
    if (sentences.length >= limit || !room.isOpen()) break;
    const theme = texts.gates[gate]?.theme;
    if (theme === undefined) continue;
    const facts = { "": me.fact(`gate:${gate}`) };
    const words = { gate: String(gate), theme };
    sentences.push(...say([nextWording(wordings, "gate themes")], { facts, words }));
  }
  return sentences;
}

function notes(
  { texts, me, style, say, room, nextWording, gateText, gateTold }: Telling,
  gates: readonly number[],
  lead: keyof GateLeads,
  limit = gates.length,
): string[] {
  const side: GateSide = lead === "pitfall" ? "watch" : "gift";
  const sentences: string[] = [];
  for (const gate of gates) {
    if (sentences.length >= limit || !room.isOpen()) break;
    const text = gateText(gate, side);
    if (text === null) continue;
    const facts = { "": me.fact(lead === "hanging" ? `hanging:${gate}` : `gate:${gate}`) };
    const words = { text, gate: String(gate) };
    const told = say([nextWording(texts.leads.gates[lead][style], lead)], { facts, words });
    if (told.length > 0) gateTold(gate, side);
    sentences.push(...told);
  }
  return sentences;
}

function placeName({ texts }: Telling, { gate, line }: Place): string {
  return fill(texts.names.place, { gate: String(gate), line: String(line) });
}
