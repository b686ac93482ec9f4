import { centers } from "@ck/chart";
import type { Report } from "../../report.ts";

const everything =
  /(?<!\p{L})(?:(alles|everything)|nichts|nothing)(?: (?:an|in|bei) (?:dir|ihnen)| in (?:you|your chart|your design))?(?: (?:ist|is))?(?: \p{L}+)?? (?:(definiert|defined)|undefiniert|undefined)$/u;

/** "Bei dir ist alles definiert", "nothing in you is defined". */
export function checkEverything(report: Report): void {
  const { sentence } = report;
  if (!sentence.personal || sentence.question) return;
  for (const clause of sentence.clauses) {
    const said = everything.exec(sentence.lowerOf(clause));
    if (!said || clause.hypothetical || clause.conditional) continue;
    const before = sentence.lowerOf(clause).slice(0, said.index);
    const goesOn = sentence.tokens[clause.to]?.lower === ",";
    if (goesOn || /(?<!\p{L})(?:nicht|not)(?: \p{L}+)?\s*$/u.test(before)) continue;
    const all = said[1] !== undefined;
    const isDefined = said[2] !== undefined;
    report.judge({
      kind: "count",
      at: clause,
      holds: (view) =>
        centers.every(({ id }) => ((view.stateOf(id) === "defined") === isDefined) === all),
      fact: ({ chart, prefix }) => `${prefix}count:definedCenters:${chart.definedCenters.length}`,
    });
  }
}
