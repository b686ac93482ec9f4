import { centerOf, channelsOfGate } from "@ck/chart";
import type { GateMention } from "../../mentions/gate-list.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";

const reaching =
  /\b(?:streck\p{L}*|reich\p{L}*|führ\p{L}*|greif\p{L}*|streb\p{L}*|zeig\p{L}*|drängt|drängen|zielt|zielen|weis(?:t|en)|stretch\p{L}*|reach\p{L}*|lead\p{L}*|point\p{L}*|extend\p{L}*|strain\p{L}*|aim\p{L}*|feelers?|fühler)\b/u;
const toward = /^(?:zu|zur|zum|nach|richtung|in|ins|to|into|toward|towards|for)$/;

/** "Von Tor 20 gehen zwei Kanäle ab; der eine führt ins Sakral, der andere in die Milz." */
const branch =
  /^(?:der eine|der andere|einer|ein anderer|ein zweiter|one|another|the one|the other|a second)\b/;

/** "Die 63 und die 64 strecken sich zum Ajna": each gate has a channel to that center, whoever has it. */
export function checkGateReach(report: Report): void {
  const { sentence } = report;
  for (const clause of sentence.clauses) {
    const carried = branch.test(sentence.lowerOf(clause)) ? onlyGate(sentence) : [];
    const text = carried.length > 0 ? sentence.lower : sentence.lowerOf(clause);
    const inside = ({ from }: { from: number }) => from >= clause.from && from < clause.to;
    const gates = [...carried, ...sentence.gates.filter(inside)];
    const target = sentence.centers.filter(inside).find(({ from }) => {
      const { preposition } = phraseStart(sentence.tokens, from);
      const article = sentence.tokens[from - 1]?.lower ?? "";
      return toward.test(preposition) && article !== "im";
    });
    if (!target || gates.length === 0 || !reaching.test(text)) continue;
    if (/\b(?:nicht|kein\p{L}*|not|no|never)\b/u.test(text)) continue;
    for (const gate of gates) {
      const ends = channelsOfGate(gate.gate).flatMap(({ centers }) => centers);
      if (ends.length === 0 || ends.includes(target.id)) continue;
      const expected = [...new Set(ends)]
        .map((id) => centerOf(id).name[report.language])
        .join(", ");
      report.wrong({ kind: "relation", at: target, expected });
    }
  }
}

function onlyGate({ gates }: Sentence): GateMention[] {
  const [first, ...others] = gates;
  return first && others.length === 0 ? [first] : [];
}
