import type { FactId } from "@ck/chart";
import { fill } from "../phrase.ts";
import type { Telling } from "../telling.ts";
import type { AgentTexts, ByLine, Line } from "../texts/shape.ts";

/** How the two lines of the profile work together. */
export function profileStatement({ texts, me, style, say }: Telling): string[] {
  if (me.profile === null) {
    const name = fill(texts.names.profile, { profile: me.chart.profile });
    return say([texts.uncertain.profile], { words: { name } });
  }
  const template = texts.profiles[me.profile];
  if (template === undefined) return [];
  return say([template[style]], { facts: { "": me.fact(`profile:${me.profile}`) } });
}

/** How to find one's role without a profile, where the birth time leaves it undecided. */
export function withoutProfile({ me, say }: Telling, agent: AgentTexts): string[] {
  return me.profile === null ? say(agent.unknown.profile) : [];
}

/** What the conscious line means, up to `limit` sentences. */
export function consciousLine(telling: Telling, agent: AgentTexts, limit: number): string[] {
  return lineNote(telling, "personality", agent.lines.conscious, limit);
}

/** What the unconscious line means, up to `limit` sentences. */
export function unconsciousLine(telling: Telling, agent: AgentTexts, limit: number): string[] {
  return lineNote(telling, "design", agent.lines.unconscious, limit);
}

function lineNote(
  { me, say }: Telling,
  side: "personality" | "design",
  texts: ByLine,
  limit: number,
): string[] {
  // A line can be certain where the profile is not: then the Sun's own place proves it.
  const fact: FactId | null =
    me.profile === null ? (me.place(side, "sun")?.fact ?? null) : me.fact(`profile:${me.profile}`);
  const line = lineOf(me.chart[side].sun.line);
  return fact === null || line === null ? [] : say(texts[line], { facts: { "": fact }, limit });
}

const lines: readonly Line[] = [1, 2, 3, 4, 5, 6];
export const lineOf = (number: number): Line | null =>
  lines.find((line) => line === number) ?? null;
