import { type AngleId, type Side, termOf } from "@ck/chart";
import { fill } from "../phrase.ts";
import type { Telling } from "../telling.ts";
import type { Sentences } from "../texts/shape.ts";

/** The cross by its name, and what its angle means through the agent's lens. */
export function crossStatement(
  { texts, me, language, say }: Telling,
  byAngle: Readonly<Record<AngleId, Sentences>>,
): string[] {
  const { angle, gates } = me.chart.cross;
  const id = `${angle}:${gates[0]}`;
  const fact = me.fact(`cross:${id}`);
  if (fact === null) return say([texts.uncertain.cross]);
  // The number of the variant says nothing to a reader and would end sentences with a number.
  const name = termOf("cross", id, language).replace(/ \d+$/, "");
  const [sun] = gates;
  return say(byAngle[angle], {
    facts: { sun: me.place("personality", "sun")?.fact ?? null },
    words: { cross: `[[${fact}|${name}]]`, sunTheme: texts.gates[sun]?.theme ?? "" },
  });
}

/** What the four gates of the cross stand for: the conscious pair, then the unconscious one. */
export function crossThemes(telling: Telling): string[] {
  const { crossConscious, crossUnconscious } = telling.texts.leads;
  return [
    ...pair(telling, "personality", crossConscious[telling.style]),
    ...pair(telling, "design", crossUnconscious[telling.style]),
  ];
}

function pair({ texts, me, say }: Telling, side: Side, template: string): string[] {
  const sun = me.place(side, "sun");
  const earth = me.place(side, "earth");
  if (sun === null || earth === null) return [];
  const anchored = ({ fact, gate }: typeof sun) =>
    `[[${fact}|${fill(texts.names.gate, { gate: String(gate) })}]]`;
  const words = {
    sun: anchored(sun),
    earth: anchored(earth),
    sunTheme: texts.gates[sun.gate]?.theme ?? "",
    earthTheme: texts.gates[earth.gate]?.theme ?? "",
  };
  return say([template], { words });
}
