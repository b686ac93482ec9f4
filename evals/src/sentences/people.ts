import { type Connection, compositeOf, type Fact, factsOf, type PublicChart } from "@ck/chart";
import { type Checker, createChecker, type Language } from "@ck/grounding";
import type { Person } from "../charts/person.ts";

/** Whom a reading is about, with all that is true of them. */
export interface People {
  readonly a: Person;
  readonly b: Person | null;
  readonly facts: readonly Fact[];
  /** What the channels are between the two; none for one person. */
  readonly connections: readonly Connection[];
  readonly checker: (language: Language) => Checker;
}

export function peopleOf(a: Person, b: Person | null): People {
  const facts = b ? factsOf(a.birth, b.birth) : factsOf(a.birth);
  const checkers = new Map<Language, Checker>();
  return {
    a,
    b,
    facts,
    connections: b ? compositeOf(a.chart, b.chart).connections : [],
    checker(language) {
      const known = checkers.get(language);
      if (known) return known;
      const partner: PublicChart | undefined = b?.chart;
      const made = createChecker({ chart: a.chart, partner, facts, language });
      checkers.set(language, made);
      return made;
    },
  };
}
