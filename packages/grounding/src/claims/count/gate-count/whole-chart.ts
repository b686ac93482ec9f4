import type { ChartView } from "../../../chart-view.ts";
import type { SaidCount } from "../../../modality/counting/counts.ts";
import type { GateSubset } from "../../../modality/counting/gate-subset.ts";
import type { Report } from "../../../report.ts";
import type { Sentence } from "../../../sentence.ts";
import type { Clause } from "../../../text/clauses.ts";
import { judgeCount } from "../judge-count.ts";

/** "five gates on either side": of each of several. */
const distributive = /(?<!\p{L})(?:either|each|apiece|je|jeweils)(?!\p{L})/u;

/** "Es sind neunzehn Tore, die bei dir aktiv sind." */
function isActiveBehind(sentence: Sentence, { index }: Clause): boolean {
  const next = sentence.clauses[index + 1];
  const text = next?.personal ? sentence.lowerOf(next) : "";
  return /^(?:die|that|which) /.test(text) && active.test(text);
}

export const active =
  /\b(?:aktiv\w*|active|activated|hast|haben|trägst|tragen|have|zähl\w*|carry|deine[rn]?|ihre[rn]?|your|yours|switched on|lit|davon|of them|of which)\b/;

/** "achtzehn aktive Tore", "vierzehn deiner Tore hängen": of the whole chart. */
export function checkAllGates(report: Report, said: SaidCount, subset: GateSubset | null): void {
  const { sentence } = report;
  const clause = sentence.clauseAt(said.noun);
  const spoken = clause.personal || sentence.personal || subset !== null;
  // "Nur ein einziges Tor und doch definiert" speaks of a center: nobody has one gate only.
  const fewest = subset === null ? 1 : 0;
  if (!spoken || sentence.gates.length > 0 || said.count <= fewest) return;
  if (distributive.test(sentence.lowerOf(clause))) return;
  if (said.part && subset === null && said.total !== 64) return;
  const told = active.test(sentence.lowerOf(clause)) || isActiveBehind(sentence, clause);
  if (subset === null && said.total !== 64 && !told) return;
  const truth = ({ gates, hanging }: ChartView) => {
    if (subset === null) return [gates.size];
    return [subset === "hanging" ? hanging.size : gates.size - hanging.size];
  };
  judgeCount(report, said.at, truth, { said: said.count, limit: said.limit });
  if (said.total !== null && said.total !== 64)
    judgeCount(report, said.at, ({ gates }) => [gates.size], { said: said.total });
}
