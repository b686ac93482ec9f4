import type { Place } from "../known.ts";
import { fill } from "../phrase.ts";
import type { GateSide, Telling } from "../telling.ts";
import type { ConsciousPlanet, GateLeads, Sentences, UnconsciousPlanet } from "../texts/shape.ts";

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

function placeNote(telling: Telling, place: Place | null, wordings: Sentences): string[] {
  if (place === null) return [];
  const { texts, say, nextWording, gateText } = telling;
  const lead = nextWording(wordings, place.fact);
  const words: Record<string, string> = {
    place: placeName(telling, place),
    theme: texts.gates[place.gate]?.theme ?? "",
  };
  for (const [word, side] of Object.entries(sideOfWord)) {
    if (!lead.includes(`<${word}>`)) continue;
    const text = gateText(place.gate, side);
    if (text === null) return [];
    words[word] = text;
  }
  return say([lead], { facts: { "": place.fact }, words });
}

/** The side of a gate that a lead shows in its place `<text>` or `<watch>`. */
const sideOfWord: Readonly<Record<string, GateSide>> = { text: "gift", watch: "watch" };

/** The other side of the conscious Sun, once its gift was told. */
export function sunPitfall({ texts, me, say, gateText, toldGate }: Telling): string[] {
  const place = me.place("personality", "sun");
  if (place === null || !toldGate(place.gate)) return [];
  const text = gateText(place.gate, "watch");
  if (text === null) return [];
  return say([texts.leads.sunPitfall], { facts: { "": place.fact }, words: { text } });
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

/** Fills a section up with gates: first those that were not spoken of, then pitfalls. */
export function moreGates(telling: Telling, limit: number): string[] {
  const { me, agentId } = telling;
  if (agentId === "crisis") return gateNotes(telling, me.gates, "resource", limit);
  const told: string[] = [];
  const more = (gates: readonly number[], lead: keyof GateLeads) =>
    told.push(...notes(telling, gates, lead, limit - told.length));
  more(me.hanging, "hanging");
  more(me.gates, "active");
  more(me.gates, "pitfall");
  return told;
}

function notes(
  { texts, me, say, nextWording, gateText }: Telling,
  gates: readonly number[],
  lead: keyof GateLeads,
  limit: number,
): string[] {
  const sentences: string[] = [];
  for (const gate of gates) {
    if (sentences.length >= limit) break;
    const text = gateText(gate, lead === "pitfall" ? "watch" : "gift");
    if (text === null) continue;
    const facts = { "": me.fact(lead === "hanging" ? `hanging:${gate}` : `gate:${gate}`) };
    const words = { text, gate: String(gate) };
    sentences.push(...say([nextWording(texts.leads.gates[lead], lead)], { facts, words }));
  }
  return sentences;
}

function placeName({ texts }: Telling, { gate, line }: Place): string {
  return fill(texts.names.place, { gate: String(gate), line: String(line) });
}
