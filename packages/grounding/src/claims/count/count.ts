import { countsIn, type SaidCount } from "../../modality/counting/counts.ts";
import { isOfSomebodyElse } from "../../modality/negation.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { checkEmptyCenters } from "../center/empty-center.ts";
import { checkCenterCount } from "./center-count.ts";
import { checkChannelCount } from "./channel-count.ts";
import { checkGateCount } from "./gate-count.ts";
import { checkTimes } from "./gate-times.ts";
import { isUniversal } from "./judge-count.ts";
import { checkMotorCount } from "./motor-count.ts";
import { checkNoneOfThem } from "./none-of-them.ts";

/** "drei definierte Zentren", "vier Kanäle", "five active gates in the Throat". */
export function checkCounts(report: Report): void {
  const { sentence } = report;
  for (const said of countsIn(sentence)) {
    const clause = sentence.clauseAt(said.noun);
    if (clause.hypothetical || clause.conditional || (said.narrowed && !isRest(sentence, said)))
      continue;
    if (isOfSomebodyElse(sentence, said.at.from) || isUniversal(sentence)) continue;
    if (isTaught(sentence, said) || isQuestioned(sentence, said)) continue;
    if (said.of === "centers") checkCenterCount(report, said);
    else if (said.of === "motors") checkMotorCount(report, said);
    else if (said.of === "channels") checkChannelCount(report, said);
    else checkGateCount(report, said);
  }
  checkNoneOfThem(report);
  checkEmptyCenters(report);
  checkTimes(report);
}

/** "Only G and Heart are white; the remaining seven centres …": all but those that were named. */
function isRest({ centers }: Sentence, { rest, at }: SaidCount): boolean {
  return rest && centers.some(({ to }) => to <= at.from);
}

/** "Fünf Tore im Sakral? Es sind vier.": asked, and not affirmed by what follows. */
function isQuestioned({ tokens }: Sentence, { at }: SaidCount): boolean {
  const mark = tokens.findIndex(({ lower }, index) => index >= at.to && lower === "?");
  const answer = mark === -1 ? undefined : tokens[mark + 1];
  return (
    answer !== undefined && !/^(?:ja|genau|richtig|stimmt|yes|exactly|indeed)$/.test(answer.lower)
  );
}

/** "A Reflector has no defined center", "mit 36 Kanälen": of a type, or of all there is. */
function isTaught({ personal, spoken, types }: Sentence, { of, count, state }: SaidCount): boolean {
  const all = { centers: 9, channels: 36, gates: 64, motors: 4 }[of];
  if (personal) return !spoken && state === null && count === all;
  return types.length > 0 || (state === null && count === all);
}
