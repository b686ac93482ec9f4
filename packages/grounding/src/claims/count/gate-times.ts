import type { ChartView } from "../../chart-view.ts";
import { presenceOf } from "../../modality/presence/presence.ts";
import type { Report } from "../../report.ts";
import { timesWord } from "../../text/number-words.ts";
import type { Token } from "../../text/tokens.ts";
import { judgeCount } from "./judge-count.ts";

const occupied =
  /\b(?:besetzt|belegt|aktiviert|aktiv|taucht|vorkomm\w*|kommt|erscheint|turns up|appears?|activated|shows up|occurs|occupied|active)\b/;

/** "three times", "drei Mal" */
function timesAt(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  const counted = /^(?:times|mal)$/.test(tokens[index + 1]?.lower ?? "");
  return token?.kind === "number" && counted ? token.value : null;
}

/** "Viermal ist die 2 besetzt", "14.1 turns up twice": how often a gate is activated. */
export function checkTimes(report: Report): void {
  const { sentence } = report;
  const [gate, ...others] = sentence.gates.filter(
    (mention) => presenceOf(sentence, mention) === "present",
  );
  if (!gate || others.some((other) => other.gate !== gate.gate) || !occupied.test(sentence.lower))
    return;
  sentence.tokens.forEach(({ lower }, index) => {
    const times = timesWord(lower) ?? timesAt(sentence.tokens, index);
    if (times === null || times < 2) return;
    if (!occupied.test(sentence.lowerOf(sentence.clauseAt(index)))) return;
    const truth = (view: ChartView) => [
      view.placed.filter(
        (place) => place.gate === gate.gate && (gate.line === null || place.line === gate.line),
      ).length,
    ];
    judgeCount(report, { from: index, to: index + 1 }, truth, { said: times });
  });
}
