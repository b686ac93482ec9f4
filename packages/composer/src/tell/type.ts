import { statesFact } from "../phrase.ts";
import type { Telling } from "../telling.ts";
import type { AgentTexts, ByType, Saying, Sentences, Template } from "../texts/shape.ts";
import { sidesOf } from "./sides.ts";
import { factsOfType } from "./type-facts.ts";

/** One sentence that names the type, in the style of the reading. */
export function typeStatement(telling: Telling): string[] {
  const { texts, me, style, say } = telling;
  if (me.type === null) {
    return say([texts.uncertain.type], { words: { name: texts.names.types[me.chart.type] } });
  }
  return say([texts.typeStatements[me.type][style]], { facts: factsOfType(me) });
}

/** What the type means through the agent's lens, or what to do while it is not known. */
export function typeLens({ me, say }: Telling, agent: AgentTexts, limit: number): string[] {
  if (me.type === null) return say(agent.unknown.type, { limit });
  const sayings = agent.types[me.type];
  const first = sayings.toSorted((a, b) => rank(a) - rank(b)).slice(0, limit);
  return say(
    sayings.filter((saying) => first.includes(saying)),
    { facts: factsOfType(me) },
  );
}

/** Strategy and signature come before anything else that is said of a type. */
function rank(saying: Saying): number {
  const words = typeof saying === "string" ? saying : saying.act;
  return words.includes("{strategy|") ? 0 : words.includes("{signature|") ? 1 : 2;
}

/** The type from as many of its four sides, the style's own first. */
export function typeSides(telling: Telling, agent: AgentTexts, count: number): string[] {
  const { me, say } = telling;
  if (me.type === null) return [];
  return say(sidesOf(telling, agent.typeSides[me.type], count), { facts: factsOfType(me) });
}

/**
 * Signature and not-self theme as signs. They may be certain where the type is not: then only the
 * sentences that name them are said.
 */
export function signs({ me, say }: Telling, texts: ByType<Sentences>, limit: number): string[] {
  const templates = texts[me.chart.type];
  const sure = me.type === null ? templates.filter(statesFact) : templates;
  return say(sure, { facts: factsOfType(me), limit });
}

/** One sentence about the type, on a matter of its own. */
export function typeNote({ me, say }: Telling, texts: ByType<Template>): string[] {
  return me.type === null ? [] : say([texts[me.type]], { facts: factsOfType(me) });
}
