import { fill } from "../phrase.ts";
import type { Telling } from "../telling.ts";
import type { AgentTexts } from "../texts/shape.ts";
import { lineOf } from "./profile.ts";

/** How the line of the conscious Sun goes about the theme of its gate. */
export function sunLine({ texts, me, say }: Telling, agent: AgentTexts): string[] {
  const sun = me.place("personality", "sun");
  const line = sun && lineOf(sun.line);
  if (sun === null || line === null) return [];
  const words = { theme: texts.gates[sun.gate]?.theme ?? "" };
  return say([agent.sunLines[line]], { facts: { "": sun.fact }, words });
}

/** What the two Suns stand for, the known one and the other. */
export function twoSuns({ texts, me, style, say, gateTold }: Telling): string[] {
  const known = me.place("personality", "sun");
  const other = me.place("design", "sun");
  if (known === null || other === null) return [];
  const anchored = (at: typeof known) =>
    `[[${at.fact}|${fill(texts.names.gate, { gate: String(at.gate) })}]]`;
  for (const { gate } of [known, other]) gateTold(gate, "theme");
  return say([texts.leads.twoSuns[style]], {
    words: {
      sun: anchored(known),
      sunTheme: texts.gates[known.gate]?.theme ?? "",
      unconsciousSun: anchored(other),
      unconsciousTheme: texts.gates[other.gate]?.theme ?? "",
    },
  });
}
