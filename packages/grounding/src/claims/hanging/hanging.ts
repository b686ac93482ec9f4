import { isDeniedPhrase } from "../../modality/negation.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { saysHanging } from "../../terms/hanging-words.ts";
import type { Clause } from "../../text/clauses.ts";
import { checkAllBut } from "./all-but.ts";
import { checkAll } from "./all-hang.ts";
import { checkBound } from "./bound.ts";
import { checkCompletedByOthers } from "./completed-by-others.ts";
import { gatesOf } from "./gates-of.ts";
import { goesOnHanging } from "./goes-on.ts";
import { hungOn } from "./hung-on.ts";
import { judgeHanging } from "./judge-hanging.ts";

/** "hängendes Tor 34", "die 12 bleibt ohne Partner", "a loose end". */
export function checkHanging(report: Report): void {
  const { sentence } = report;
  checkCompletedByOthers(report);
  checkBound(report);
  if (!saysHanging(sentence.lower)) return;
  if (checkAllBut(report)) return;
  if (sentence.gates.length === 0) {
    checkAll(report);
    return;
  }
  for (const clause of sentence.clauses) {
    const text = sentence.lowerOf(clause);
    if (goesOnHanging(sentence, clause)) {
      for (const gate of gatesOf(sentence, clause)) judgeHanging(report, gate, true);
    }
    if (!saysHanging(text) || hungOn.test(text) || clause.hypothetical || clause.conditional)
      continue;
    const denied = isDeniedCue(sentence, clause);
    for (const gate of gatesOf(sentence, clause)) judgeHanging(report, gate, !denied);
  }
}

/** "bleibt bei dir nicht ohne Partner" */
const notAlone =
  /(?<!\p{L})(?:nicht ohne (?:ein |einen |ihren |seinen )?(?:partner\p{L}*|gegen\p{L}+|hälfte)|not without (?:a |its )?(?:partner|counterpart|mate|other half))(?!\p{L})/u;

/** "kommt über ein hängendes Tor nicht hinaus", "is no more than a hanging gate": it is one. */
const nothingMore =
  /(?<!\p{L})(?:über .{0,40} (?:nicht|nie) hinaus|(?:nicht|nie|kaum) über .{0,40} hinaus|(?:nicht|nichts) (?:mehr|weiter|anderes) als|(?:no|nothing|never|not) (?:more|better|other|any more) than|(?:not|never|n't) (?:get|go|move) (?:beyond|past))(?!\p{L})/u;

function isDeniedCue(sentence: Sentence, clause: Clause): boolean {
  if (nothingMore.test(sentence.lowerOf(clause))) return false;
  if (notAlone.test(sentence.lowerOf(clause))) return true;
  const at = sentence.tokens.findIndex(
    ({ lower }, index) =>
      index >= clause.from && /^(?:häng|hang|dangl|baumel|lose|loose)/.test(lower),
  );
  if (at === -1) return false;
  const behind = sentence.tokens.slice(at + 1, clause.to).map(({ lower }) => lower);
  const not = behind.findIndex((lower) => /^(?:nicht|not|keineswegs|nie)$/.test(lower));
  // "hängt bei dir nicht", but "hängt nicht nur an dir"
  const denied =
    not !== -1 && not <= 3 && !/^(?:nur|only|allein|just)$/.test(behind[not + 1] ?? "");
  return isDeniedPhrase(sentence, at) || denied;
}
