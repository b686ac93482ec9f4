import { activeGatesOf, type CenterId } from "@ck/chart";
import type { ChartView } from "../../chart-view.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { centerOfStem } from "../../terms/centers.ts";
import type { Clause } from "../../text/clauses.ts";
import { judgeCount } from "./judge-count.ts";

const noneOfThem =
  /\b(?:kein(?:e[ns]?)?(?: einzige[ns]?)? davon|nicht eines davon|none of (?:them|these|which)|not one of them)\b/;

/** "Siebzehn Tore sind aktiv, kein einziges davon im G", "… und nicht eines davon in einem Kanal." */
export function checkNoneOfThem(report: Report): void {
  const { sentence } = report;
  if (!/(?:tore?|gates?)\b/.test(sentence.lower)) return;
  for (const clause of sentence.clauses) {
    const text = sentence.lowerOf(clause);
    if (!noneOfThem.test(text)) continue;
    const inChannel = /\b(?:kanal|channel)\b/.test(text);
    const [center, ...others] = inChannel ? hostsNamed(sentence) : centersIn(sentence, clause);
    if (!center || others.length > 0) continue;
    const truth = (view: ChartView) => {
      const active = activeGatesOf(center, view.chart.gates);
      return [inChannel ? active.filter((gate) => !view.hanging.has(gate)).length : active.length];
    };
    judgeCount(report, clause, truth, { said: 0 });
  }
}

function centersIn({ centers: all }: Sentence, clause: Clause): CenterId[] {
  return all.filter(({ from }) => from >= clause.from && from < clause.to).map(({ id }) => id);
}

/** Centers by name or in a compound: "vier Milztore". */
function hostsNamed({ centers: all, tokens }: Sentence): CenterId[] {
  const compounds = tokens.flatMap(({ lower }) => {
    const stem = /^(\p{L}+?)-?tore?n?$/u.exec(lower)?.[1];
    return stem === undefined ? [] : (centerOfStem(stem) ?? []);
  });
  return [...new Set([...all.map(({ id }) => id), ...compounds])];
}
