import { centers } from "@ck/chart";
import { phraseStart } from "../modality/noun-phrase.ts";
import type { Report } from "../report.ts";
import { stateWord } from "../terms/states.ts";
import { words } from "../terms/words.ts";

const every =
  /\b(?:alle|sämtliche|all)(?: of)?(?: deine| ihre| your)?(?: neun| nine)? (?:zentren|cent(?:er|re)s)\b/;
const excepted =
  /\b(?:außer|bis auf|neben|ausgenommen|except|but|apart|other than|besides)(?!\p{L})/u;

/** "Bei dir sind alle Zentren definiert", "all your centers are open". */
export function checkEveryCenter(report: Report): void {
  const { sentence } = report;
  if (!sentence.personal || sentence.question || sentence.centers.length > 0) return;
  for (const clause of sentence.clauses) {
    const text = sentence.lowerOf(clause);
    if (clause.hypothetical || clause.conditional || !every.test(text)) continue;
    const own = sentence.tokens.slice(clause.from, clause.to);
    const noun = own.findIndex(({ lower }) => /^(?:zentren|cent(?:er|re)s)$/.test(lower));
    const state = own.findIndex(({ lower }) => stateWord(lower)?.inflected === false);
    const said = stateWord(own[state]?.lower ?? "")?.said;
    const verb = own.some(({ lower }) => words.copula.has(lower));
    const denied = own.some(({ lower }) => words.negator.has(lower));
    if (said === undefined || !verb || denied || excepted.test(text)) continue;
    if (phraseStart(sentence.tokens, clause.from + noun).preposition !== "") continue;
    report.judge({
      kind: "count",
      at: {
        from: clause.from + Math.min(noun, state),
        to: clause.from + Math.max(noun, state) + 1,
      },
      holds: (view) =>
        centers.every(({ id }) => (view.stateOf(id) === "defined") === (said === "defined")),
      fact: ({ chart, prefix }) => `${prefix}count:definedCenters:${chart.definedCenters.length}`,
    });
  }
}
