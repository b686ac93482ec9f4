import { centers } from "@ck/chart";
import { phraseStart } from "../modality/noun-phrase.ts";
import type { Report } from "../report.ts";
import { stateWord } from "../terms/states.ts";
import { words } from "../terms/words.ts";

const every =
  /\b(?:alle|sämtliche|all)(?: of)?(?: deine| ihre| your)?(?: neun| nine)? (?:zentren|cent(?:er|re)s)\b/;
const excepted =
  /\b(?:außer|bis auf|neben|ausgenommen|except|but|apart|other than|besides)(?!\p{L})/u;

const everyOne =
  /\b(?:jedes|jede[sn]?|alle|sämtliche|all|every|each)(?: of)?(?: deiner| ihrer| deine| ihre| your| the)?(?: übrigen?| andere[nrs]?| other)?(?: neun| nine)? (?:zentr\p{L}+|cent(?:er|re)s?)\b/u;
const someGate =
  /\b(?:wenigstens|mindestens|zumindest|at least) (?:ein|one|a) (?:aktives |active )?(?:tor|gate)\b/;

/** "Bis auf Herz und Kopf trägt jedes Zentrum ein Tor", "all but the Ajna are defined." */
function checkAllBut(report: Report): void {
  const { sentence } = report;
  for (const clause of sentence.clauses) {
    const text = sentence.lowerOf(clause);
    const but = excepted.exec(text);
    if (!but || !everyOne.test(text) || clause.hypothetical || clause.conditional) continue;
    const word = sentence.tokens
      .slice(clause.from, clause.to)
      .map(({ lower }) => stateWord(lower))
      .find((found) => found !== null && !found.inflected);
    const gates = someGate.test(text);
    const named = sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
    if (named.length === 0 || !(word || gates)) continue;
    const ids = new Set(named.map(({ id }) => id));
    report.judge({
      kind: "center",
      at: clause,
      holds: (view) =>
        centers.every(({ id }) => {
          const state = view.stateOf(id);
          const has = gates
            ? state !== "open"
            : (state === "defined") === (word?.said === "defined");
          return has !== ids.has(id);
        }),
      fact: ({ chart, prefix }) => `${prefix}count:definedCenters:${chart.definedCenters.length}`,
    });
  }
}

/** "Bei dir sind alle Zentren definiert", "all your centers are open". */
export function checkEveryCenter(report: Report): void {
  const { sentence } = report;
  if (!sentence.personal || sentence.question) return;
  checkAllBut(report);
  if (sentence.centers.length > 0) return;
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
