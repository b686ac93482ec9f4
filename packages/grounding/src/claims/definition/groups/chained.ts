import type { Report } from "../../../report.ts";
import { judgeTogether } from "./joined.ts";

const chained =
  /(?<!\p{L})(?:häng(?:en|t)|sind|bilden) (?:\p{L}+ ){0,3}(?:aneinander|zusammen)(?!\p{L})/u;

/** "Herz und Sakral hängen bei dir aneinander" */
export function checkChained(report: Report): void {
  const { sentence } = report;
  for (const clause of sentence.clauses) {
    if (!clause.personal || clause.hypothetical || clause.conditional) continue;
    const text = sentence.lowerOf(clause);
    if (!chained.test(text) || /(?<!\p{L})(?:nicht|kein\p{L}*|weder|nie)(?!\p{L})/u.test(text))
      continue;
    judgeTogether(
      report,
      sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to),
    );
  }
}
