import type { Language } from "@ck/grounding";
import { agentIds, type Depth, styles } from "@ck/registry";
import type { Person } from "../charts/person.ts";
import type { ReadingOrder } from "../sentences/composed.ts";
import { type People, peopleOf } from "../sentences/people.ts";

/** Each person alone, and with the next one as the second. */
export function couplesOf(people: readonly Person[]) {
  return people.map((a, at) => {
    const b = people[(at + 1) % people.length] ?? a;
    return { at, alone: peopleOf(a, null), pair: peopleOf(a, b) };
  });
}
export type Couple = ReturnType<typeof couplesOf>[number];

/**
 * A reading by every agent; relationship readings have a second person for two charts of three.
 * Styles take turns, so that charts `styles.length` apart have the same one.
 */
export function ordersOf(couple: Couple, depth: Depth, language: Language): ReadingOrder[] {
  return agentIds.map((agentId, turn) => ({
    people: peopleFor(couple, agentId),
    agentId,
    depth,
    style: styles[(couple.at + turn) % styles.length] ?? "klar",
    language,
  }));
}

function peopleFor({ at, alone, pair }: Couple, agentId: string): People {
  return agentId === "relationship" && at % 3 > 0 ? pair : alone;
}
