import type { GateMention } from "../../mentions/gate-list.ts";
import { isOfOthers } from "../../modality/taken-back.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { phrases } from "../../terms/phrases.ts";
import type { Clause } from "../../text/clauses.ts";

const all =
  /(?<!\p{L})(?:beide[ns]?|both|alle (?:drei|vier)|all (?:three|four)(?! of your)|all of (?:them|these)|sie alle)(?!\p{L})/u;
const none =
  /(?<!\p{L})(?:keine?[sn]? (?:davon|von beiden)|keins|keines|neither|none of (?:them|these))(?!\p{L})/u;
const present =
  /(?<!\p{L})(?:hast|haben|besitzt|trägst|tragen|have|own|carry|possess|got|aktiv|aktiviert|active|activated|vorhanden|present)(?!\p{L})/u;
const denied =
  /(?<!\p{L})(?:nicht|not|\p{L}+n't|fehl\p{L}*|missing|lack\p{L}*|weder|nie|never)(?!\p{L})/u;

/** "If the 24 …, the 61 …; in you both are active": what is said of all gates that were named. */
export function checkGatesTogether(report: Report): void {
  const { sentence } = report;
  for (const clause of sentence.clauses) {
    const text = sentence.lowerOf(clause);
    const absent = none.test(text);
    if (!(absent || all.test(text)) || !present.test(text) || denied.test(text)) continue;
    if (clause.hypothetical || clause.conditional || !clause.personal) continue;
    if (isOfOthers(sentence, clause.to - 1)) continue;
    const named = gatesBefore(sentence, clause);
    if (named.length !== (numberIn(text) ?? named.length)) continue;
    for (const gate of named) judgeGate(report, gate, absent);
  }
}

/** The gates named before a clause, where nothing else is named in it that may be meant. */
function gatesBefore(sentence: Sentence, clause: Clause): readonly GateMention[] {
  const within = ({ from }: { readonly from: number }) => from >= clause.from && from < clause.to;
  const other = [...sentence.gates, ...sentence.centers, ...sentence.channels, ...sentence.planets];
  if (other.some(within) || sentence.channels.length + sentence.planets.length > 0) return [];
  return sentence.gates.filter(
    ({ to, strong }) => to <= clause.from && (strong || sentence.inField),
  );
}

function numberIn(text: string): number | null {
  if (/(?<!\p{L})(?:beide[ns]?|both|neither|von beiden)(?!\p{L})/u.test(text)) return 2;
  if (/(?<!\p{L})(?:alle drei|all three)(?!\p{L})/u.test(text)) return 3;
  return /(?<!\p{L})(?:alle vier|all four)(?!\p{L})/u.test(text) ? 4 : null;
}

function judgeGate(report: Report, at: GateMention, absent: boolean): void {
  report.judge({
    kind: "gate",
    at,
    holds: (view) => view.gates.has(at.gate) !== absent,
    fact: (view) => (view.gates.has(at.gate) ? `${view.prefix}gate:${at.gate}` : null),
    instead: () => phrases.gateInactive(at.gate, report.language),
  });
}
