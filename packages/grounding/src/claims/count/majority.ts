import type { ChartView } from "../../chart-view.ts";
import { isDeniedPhrase, isOfSomebodyElse } from "../../modality/negation.ts";
import type { Report } from "../../report.ts";
import { type SaidState, stateWord } from "../../terms/states.ts";
import { spanOf } from "../../text/span-of.ts";

const centersBehind =
  "(?: of)?(?: all)?(?: deiner| ihrer| der| deine| ihre| your| the)?(?: neun| nine)? (?:zentren|cent(?:er|re)s)\\b";
const shares: readonly (readonly [RegExp, (count: number) => boolean])[] = [
  [
    share(
      "(?:mehr|größer) als die hälfte|over half|more than half|(?:die )?mehrheit|(?:a |the )?majority|(?:die |the )?(?:meisten|most)",
    ),
    (count) => count > 4,
  ],
  [
    share(
      "weniger als die hälfte|less than half|fewer than half|(?:die )?minderheit|(?:a |the )?minority|die wenigsten",
    ),
    (count) => count < 5,
  ],
  [share("(?:ein|genau ein) drittel|(?:a|one) third"), (count) => count === 3],
  [share("zwei drittel|two[- ]thirds"), (count) => count === 6],
];

function share(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})${centersBehind}`, "u");
}

/** "Mehr als die Hälfte deiner Zentren ist offen", "most of your centers are defined". */
export function checkMajorities(report: Report): void {
  const { sentence } = report;
  if (!sentence.personal || sentence.question) return;
  for (const [pattern, fits] of shares) {
    const said = pattern.exec(sentence.lower);
    if (!said) continue;
    const at = spanOf(sentence, said.index, said[0].length);
    const clause = sentence.clauseAt(at.from);
    const state = stateIn(report, clause);
    if (state === null || clause.hypothetical || clause.conditional) continue;
    if (isOfSomebodyElse(sentence, at.from) || isDeniedPhrase(sentence, at.from)) continue;
    report.judge({
      kind: "count",
      at,
      holds: (view) => fits(countOf(view, state)),
      fact: ({ chart, prefix }) => `${prefix}count:definedCenters:${chart.definedCenters.length}`,
    });
  }
}

/** The one state of the clause, turned by "nicht". */
function stateIn({ sentence }: Report, clause: { from: number; to: number }): SaidState | null {
  for (let at = clause.from; at < clause.to; at += 1) {
    const word = stateWord(sentence.tokens[at]?.lower ?? "");
    if (!word) continue;
    const denied = /^(?:nicht|not)$/.test(sentence.tokens[at - 1]?.lower ?? "");
    if (!denied) return word.said;
    return word.said === "defined" ? "unset" : "defined";
  }
  return null;
}

function countOf({ chart }: ChartView, state: SaidState): number {
  const defined = chart.definedCenters.length;
  return state === "defined" ? defined : 9 - defined;
}
