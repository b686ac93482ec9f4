import type { Telling } from "../telling.ts";
import type { AgentTexts, ByAuthority, ByState, Template } from "../texts/shape.ts";
import { sidesOf } from "./sides.ts";
import { someOf } from "./some-of.ts";

/** One sentence that names the authority, in the style of the reading. */
export function authorityStatement({ texts, me, style, say }: Telling): string[] {
  if (me.authority === null) {
    const name = texts.names.authorities[me.chart.authority];
    return say([texts.uncertain.authority], { words: { name } });
  }
  const facts = { "": me.fact(`authority:${me.authority}`) };
  return say([texts.authorityStatements[me.authority][style]], { facts });
}

/** How to decide with it, through the agent's lens, or how to find out while it is not known. */
export function authorityLens(telling: Telling, agent: AgentTexts, limit: number): string[] {
  const { me, say } = telling;
  if (me.authority === null) return say(agent.unknown.authority, { limit: limit + 1 });
  const facts = { "": me.fact(`authority:${me.authority}`) };
  return say(someOf(telling, agent.authorities[me.authority], limit, "authority"), { facts });
}

/** The authority from as many of its four sides, the style's own first. */
export function authoritySides(telling: Telling, agent: AgentTexts, count: number): string[] {
  const { me, say } = telling;
  if (me.authority === null) return [];
  const facts = { "": me.fact(`authority:${me.authority}`) };
  return say(sidesOf(telling, agent.authoritySides[me.authority], count), { facts });
}

/** A second, quicker voice beside the authority, where the chart has one. */
export function secondVoice({ texts, me, say }: Telling): string[] {
  if (me.authority === null) return [];
  const voices = texts.secondVoices[me.authority] ?? {};
  for (const [center, template] of Object.entries(voices)) {
    const told = say([template], { facts: { "": me.fact(`center:${center}:defined`) } });
    if (told.length > 0) return told;
  }
  return [];
}

/** What the mind does in a decision: adviser, never judge. Of a mental authority only the head. */
export function mindNote({ texts, me, say }: Telling, limit: number): string[] {
  const centers = me.authority === "mental" ? (["head"] as const) : (["ajna", "head"] as const);
  const notes = centers.flatMap((id) => {
    const center = me.center(id);
    if (center === null) return [];
    const byState: ByState<Template> = texts.mind[id];
    return [{ template: byState[center.state], facts: { "": center.fact } }];
  });
  return notes.slice(0, limit).flatMap(({ template, facts }) => say([template], { facts }));
}

/** How it shows that the authority is being overrun. */
export function overrunSign({ me, say }: Telling, texts: ByAuthority<Template>): string[] {
  if (me.authority === null) return [];
  return say([texts[me.authority]], { facts: { "": me.fact(`authority:${me.authority}`) } });
}
