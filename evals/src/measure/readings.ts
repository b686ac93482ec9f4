import type { Language } from "@ck/grounding";
import { type AgentId, type Depth, depths, languages, type Style } from "@ck/registry";
import type { Person } from "../charts/person.ts";
import { type ComposedSection, composeReading } from "../sentences/composed.ts";
import type { People } from "../sentences/people.ts";
import { couplesOf, ordersOf } from "./order-of.ts";

/** A composed reading with what was ordered. */
export interface Reading {
  /** The place of its chart among the people. */
  readonly at: number;
  readonly people: People;
  readonly agentId: AgentId;
  readonly depth: Depth;
  readonly style: Style;
  readonly language: Language;
  readonly sections: readonly ComposedSection[];
}

/** Every person's readings by all agents, in all depths and both languages. */
export function* readingsOf(people: readonly Person[]): Generator<Reading> {
  for (const couple of couplesOf(people)) {
    for (const depth of depths) {
      for (const language of languages) {
        for (const order of ordersOf(couple, depth, language)) {
          yield { at: couple.at, ...order, sections: composeReading(order) };
        }
      }
    }
  }
}

export const sentencesOf = ({ sections }: Pick<Reading, "sections">) =>
  sections.flatMap(({ sentences }) => sentences);
