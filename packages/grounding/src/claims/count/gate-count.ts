import type { SaidCount } from "../../modality/counting/counts.ts";
import { type GateSubset, subsetIn } from "../../modality/counting/gate-subset.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import type { Clause } from "../../text/clauses.ts";
import { isHost, onlyHost, pointedCenter } from "./gate-count/center-of-count.ts";
import { judgeGates } from "./gate-count/judge-gates.ts";
import { isOwnPart } from "./gate-count/own-part.ts";
import { checkAllGates } from "./gate-count/whole-chart.ts";

/** "Fünf aktive Tore zählt dein Halszentrum", "du hast zwanzig aktive Tore, vierzehn davon hängen". */
export function checkGateCount(report: Report, said: SaidCount): void {
  const { sentence } = report;
  if (said.definite || said.state !== null) return;
  // "Gate 14 is one of the gates of the Sacral"
  if (said.part && said.count === 1 && sentence.gates.length > 0) return;
  if (sentence.planets.length > 0 || sentence.channels.length > 0) return;
  const clause = sentence.clauseAt(said.noun);
  const subset = subsetOf(sentence, clause, said);
  // "Zwei Wurzeltore, die 38 und die 41, hängen": of those that hang.
  if (subset === null && sentence.gates.length > 0 && subsetIn(sentence.lower) !== null) return;
  if (said.place) {
    judgeGates(report, said, { hosts: [said.place], subset, own: sentence.personal });
    return;
  }
  const inside = sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
  const [
    center = said.host ?? pointedCenter(sentence, clause) ?? onlyHost(sentence, said),
    ...others
  ] = inside;
  if (!center) {
    checkAllGates(report, said, subset);
    return;
  }
  if (inside.length === 0 && said.host && subset === null) return;
  if (others.length > 0 && !together.test(sentence.lowerOf(clause))) return;
  if (center.from >= clause.from && !isHost(sentence, center.from, said)) return;
  const own = isOfReader(sentence, clause, said);
  judgeGates(report, said, { hosts: [center, ...others], subset, own });
}

const together = /\b(?:zusammen|gemeinsam|together|combined|between them)\b/;

/** Which of the gates are counted, null where all are. */
function subsetOf(sentence: Sentence, clause: Clause, said: SaidCount): GateSubset | null {
  if (said.subset !== null) return said.subset;
  return isWholeOf(sentence, said) ? null : subsetIn(sentence.lowerOf(clause), said.count === 0);
}

/** Whether the active gates are counted, and not those that a center has for everybody. */
function isOfReader(sentence: Sentence, clause: Clause, said: SaidCount): boolean {
  const spoken = clause.personal || sentence.personal;
  // "kein einziges seiner neun Tore": those that the center has for everybody.
  const before = sentence.tokens[said.at.from - 1]?.lower ?? "";
  const ofCenter = /^(?:seiner|seinen|its)$/.test(before);
  return spoken && !ofCenter && (!said.part || isOwnPart(sentence, said));
}

/** "loose ends hang from your twenty gates": all there are, and not those that hang. */
function isWholeOf({ tokens }: Sentence, { at, part, total }: SaidCount): boolean {
  if (part || total !== null) return false;
  return /^(?:von|from|of|aus|among|unter)$/.test(phraseStart(tokens, at.from).preposition);
}
