import { centerOf, channelOf, channelsOfGate } from "@ck/chart";
import { channelBetween } from "../../mentions/channels.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import type { Report } from "../../report.ts";

const reaching =
  /\b(?:streck\p{L}*|reich\p{L}*|führ\p{L}*|greif\p{L}*|streb\p{L}*|zeig\p{L}*|drängt|drängen|zielt|zielen|weis(?:t|en)|stretch\p{L}*|reach\p{L}*|lead\p{L}*|point\p{L}*|extend\p{L}*|strain\p{L}*|aim\p{L}*|feelers?|fühler)\b/u;
const toward = /^(?:zu|zur|zum|nach|richtung|in|ins|to|into|toward|towards|for)$/;
const linking =
  /\b(?:verbinde\p{L}*|verbunden|verknüpf\p{L}*|brücke|joins?|joined|join|link\p{L}*|connect\p{L}*|bridge\p{L}*|tied?)\b/u;

/** What gates and channels lead to, for everybody: wrong whoever has them. */
export function checkGateReach(report: Report): void {
  checkDirection(report);
  checkCompleted(report);
}

/** "Die 63 und die 64 strecken sich zum Ajna": each gate has a channel to that center. */
function checkDirection(report: Report): void {
  const { sentence } = report;
  for (const clause of sentence.clauses) {
    const text = sentence.lowerOf(clause);
    const inside = ({ from }: { from: number }) => from >= clause.from && from < clause.to;
    const gates = sentence.gates.filter(inside);
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

/** "If your 2 found a 14, your G and that Sacral would be linked": what the channel of both joins. */
function checkCompleted(report: Report): void {
  const { sentence } = report;
  const [first, second, ...more] = [...new Set(sentence.gates.map(({ gate }) => gate))];
  const said = new Set(sentence.centers.map(({ id }) => id));
  if (first === undefined || second === undefined || more.length > 0 || said.size !== 2) return;
  const id = channelBetween(first, second);
  if (id === null || !linking.test(sentence.lower)) return;
  const { centers } = channelOf(id);
  const wrong = sentence.centers.find((center) => !centers.includes(center.id));
  if (!wrong) return;
  const expected = centers.map((center) => centerOf(center).name[report.language]).join(" - ");
  report.wrong({ kind: "relation", at: wrong, expected: `${id}: ${expected}` });
}
