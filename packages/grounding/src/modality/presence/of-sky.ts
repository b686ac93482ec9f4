import type { Sentence } from "../../sentence.ts";
import type { Clause } from "../../text/clauses.ts";

const sky = /^(?:transits?|transiten?|transite|himmel|sky|tonight)$/;

const now = /^(?:heute|today|derzeit|currently)$/;

/** "Ein Transit des Mars durch Tor 5": what passes over, and not the chart. */
export function isOfSky({ tokens }: Sentence, clause: Clause): boolean {
  // "Auf Tor 25 kannst du dich auch heute stützen" speaks of the reader.
  return tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) => sky.test(lower) || (!clause.personal && now.test(lower)));
}
