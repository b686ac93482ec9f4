import type { Side } from "@ck/chart";
import { fill } from "../phrase.ts";
import type { GateSide, Telling } from "../telling.ts";
import type { GateLeads, PlanetLead } from "../texts/shape.ts";

/** What a planet's place says. Nothing when that was said of its gate before. */
export function planetNote(telling: Telling, side: Side, planet: PlanetLead): string[] {
  const { texts, me, say, nextWording, gateText } = telling;
  const place = me.place(side, planet);
  if (place === null) return [];
  const lead = nextWording(texts.leads.planets[side][planet], `${side} ${planet}`);
  const words: Record<string, string> = {
    place: placeName(telling, place),
    theme: texts.gates[place.gate]?.theme ?? "",
  };
  for (const [word, gateSide] of Object.entries(sideOfWord)) {
    if (!lead.includes(`<${word}>`)) continue;
    const text = gateText(place.gate, gateSide);
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

/** Hanging gates that were not spoken of yet. */
export function hangingNotes(telling: Telling, limit: number): string[] {
  const { me } = telling;
  return notes(telling, me.hanging, "hanging", limit);
}

/** Active gates out of a list, as the voice of a centre for example. */
export function gateNotes(
  telling: Telling,
  gates: readonly number[],
  lead: Exclude<keyof GateLeads, "hanging">,
  limit: number,
): string[] {
  const active = gates.filter((gate) => telling.me.gates.includes(gate));
  return notes(telling, active, lead, limit);
}

/** Fills a section up with gates that were not spoken of yet: the hanging ones first. */
export function moreGates(telling: Telling, limit: number): string[] {
  if (telling.agentId === "crisis") return gateNotes(telling, telling.me.gates, "resource", limit);
  const hanging = hangingNotes(telling, limit);
  return [...hanging, ...gateNotes(telling, telling.me.gates, "active", limit - hanging.length)];
}

function notes(
  { texts, me, say, nextWording, gateText, toldGate }: Telling,
  gates: readonly number[],
  lead: keyof GateLeads,
  limit: number,
): string[] {
  const fresh = gates.filter((gate) => !toldGate(gate)).slice(0, Math.max(0, limit));
  return fresh.flatMap((gate) => {
    const text = gateText(gate, "gift") ?? "";
    const kind = lead === "hanging" ? "hanging" : "gate";
    const facts = { "": me.fact(`${kind}:${gate}`) };
    const words = { text, gate: String(gate) };
    return say([nextWording(texts.leads.gates[lead], lead)], { facts, words });
  });
}

function placeName({ texts }: Telling, { gate, line }: { gate: number; line: number }): string {
  return fill(texts.names.place, { gate: String(gate), line: String(line) });
}
