import { centers } from "@ck/chart";
import { phraseStart } from "../../modality/noun-phrase.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { stateWord } from "../../terms/states.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";

const every =
  /\b(?:alle|sämtliche|all)(?: of)?(?: deine| ihre| your)?(?: neun| nine)? (?:zentren|cent(?:er|re)s)\b/;
const excepted =
  /\b(?:außer|bis auf|neben|ausgenommen|except|but|apart|aside|other than|besides)(?!\p{L})/u;

/** "Alles, was nicht Herz oder Kehle heißt, ist …", "everything that isn't the Heart is …" */
const allNot =
  /(?<!\p{L})(?:alles,? was (?:nicht|kein)|was nicht|(?:everything|all|anything|whatever) (?:that )?(?:is not|isn't|are not))(?!\p{L})/u;

/** "Von den vier Motoren fehlt dir nur der Solarplexus" */
const onlyMissing =
  /(?<!\p{L})(?:von|of) (?:den|deinen|ihren|the|your|all) (?:\p{L}+ )?(?:motoren|motors|zentren|cent(?:er|re)s),? (?:fehlt|fehlen) (?:dir|ihnen) (?:nur|allein|einzig|lediglich)(?!\p{L})|(?<!\p{L})of (?:the|your|all) (?:\p{L}+ )?(?:motors|cent(?:er|re)s),? (?:you (?:only|just) lack|only .{0,40} (?:is|are) missing)(?!\p{L})/u;

const everyOne =
  /\b(?:jedes|jede[sn]?|alle|sämtliche|all|every|each)(?: of)?(?: deiner| ihrer| deine| ihre| your| the)?(?: übrigen?| andere[nrs]?| other)?(?: neun| nine)? (?:zentr\p{L}+|cent(?:er|re)s?|motor\p{L}*)\b/u;
const someGate =
  /\b(?:wenigstens|mindestens|zumindest|at least) (?:ein|one|a) (?:aktives |active )?(?:tor|gate)\b/;

/** "Bis auf Herz und Kopf trägt jedes Zentrum ein Tor", "all but the Ajna are defined." */
function checkAllBut(report: Report): void {
  const { sentence } = report;
  for (const clause of sentence.clauses) {
    const own = sentence.lowerOf(clause);
    const from = exceptionBefore(sentence, clause) ?? clause.from;
    const text = sentence.lowerOf({ from, to: clause.to });
    const missing = onlyMissing.test(text);
    if (!(everyOne.test(own) && excepted.test(text)) && !allNot.test(text) && !missing) continue;
    if (clause.hypothetical || clause.conditional) continue;
    const word = sentence.tokens
      .slice(clause.from, clause.to)
      .map(({ lower }) => stateWord(lower))
      .find((found) => found !== null && !found.inflected);
    const gates = someGate.test(text);
    const named = sentence.centers.filter(
      (center) => center.from >= from && center.from < clause.to,
    );
    if (named.length === 0 || !(word || gates || missing)) continue;
    const ids = new Set(named.map(({ id }) => id));
    const among = centers.filter(({ motor }) => motor || !/(?<!\p{L})motor/u.test(text));
    report.judge({
      kind: "center",
      at: clause,
      holds: (view) =>
        among.every(({ id }) => {
          const state = view.stateOf(id);
          const has = gates
            ? state !== "open"
            : (state === "defined") === (missing || word?.said === "defined");
          return has !== ids.has(id);
        }),
      fact: ({ chart, prefix }) => `${prefix}count:definedCenters:${chart.definedCenters.length}`,
    });
  }
}

/** "Heart aside, all of your motors are defined": where a clause begins that only excepts. */
function exceptionBefore({ clauses, tokens, lowerOf }: Sentence, clause: Clause): number | null {
  const before = clauses[clause.index - 1];
  if (before && allNot.test(lowerOf({ from: clauses[0]?.from ?? 0, to: before.to })))
    return clauses[0]?.from ?? null;
  const alone = before && tokens[before.to - 1];
  return before && /^(?:aside|ausgenommen)$/.test(alone?.lower ?? "") ? before.from : null;
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
