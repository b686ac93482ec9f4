import type { Sentence } from "../../sentence.ts";
import type { Clause } from "../../text/clauses.ts";

const skyWord = /^(?:transits?|transiten?|transite|himmel|sky|tonight)$/;

const nowWord = /^(?:heute|today|derzeit|currently)$/;

/** "Ein Transit des Mars durch Tor 5": what passes over, and not the chart. */
export function isOfSky({ tokens }: Sentence, clause: Clause): boolean {
  // "Auf Tor 25 kannst du dich auch heute stützen" speaks of the reader.
  return tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) => skyWord.test(lower) || (!clause.personal && nowWord.test(lower)));
}
