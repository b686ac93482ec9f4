import { isSpecific } from "../../modality/personal.ts";
import type { Report } from "../../report.ts";
import { words } from "../../terms/words.ts";
import type { Span } from "../../text/span.ts";
import { judgeHanging } from "./judge-hanging.ts";

const bound =
  /(?<!\p{L})(?:(?:teil|hälfte) (?:von )?eine[ms] (?:\p{L}+ )?kanals?|part of a (?:\p{L}+ )?channel|(?:ist|sind|bleibt|bleiben|is|are|stays?|isn't|aren't)(?: \p{L}+){0,5} (?:verbunden|connected)|(?:hat|haben)(?: \p{L}+){0,4} (?:partner|gegenüber|gegenstück|hälfte) (?:schon |längst |bereits )?gefunden|(?:has|have)(?: \p{L}+){0,2} found (?:its|their|the) (?:\p{L}+ )?(?:half|halves|partners?|counterparts?|mates?|match))(?!\p{L})/u;

/** "Tor 44 ist Teil eines Kanals", "gate 34 is not connected": whether its partner is there. */
export function checkBound(report: Report): void {
  const { sentence } = report;
  if (sentence.gates.length === 0 || !(sentence.personal || isSpecific(sentence))) return;
  for (const clause of sentence.clauses) {
    const within = ({ from }: Span) => from >= clause.from && from < clause.to;
    if (!bound.test(sentence.lowerOf(clause)) || clause.hypothetical || clause.conditional)
      continue;
    if (sentence.centers.some(within) || sentence.channels.some(within)) continue;
    const gates = sentence.gates.filter(within);
    const own = sentence.tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
    // "Tor 44 ist mit Tor 26 verbunden" names the partner.
    if (own.some((lower) => /^(?:mit|with|to|einander|miteinander|nur|only)$/.test(lower)))
      continue;
    // "isn't a hanging gate but part of a channel"
    const said = own.slice(own.findLastIndex((lower) => /^(?:but|sondern)$/.test(lower)) + 1);
    const denied = said.some(
      (lower) => words.negator.has(lower) || words.negativeArticle.has(lower) || /n't$/.test(lower),
    );
    for (const gate of gates) judgeHanging(report, gate, denied);
  }
}
