import type { Report } from "../../report.ts";
import { judgeHanging } from "./judge-hanging.ts";

const exceptive =
  /^(?:bis auf|außer|abgesehen von|except(?: for)?|apart from|save(?: for)?|but for)\b/;

/** "Bis auf die 9 und die 52 hängen alle deine Tore": these are connected, all others hang. */
export function checkAllBut(report: Report): boolean {
  const { sentence } = report;
  const every = /\b(?:alle[ns]?|jedes|sämtliche|all|every|each)\b/.test(sentence.lower);
  const [first] = sentence.clauses.filter((clause) => exceptive.test(sentence.lowerOf(clause)));
  if (!every || !first || !sentence.personal) return false;
  const excepted = sentence.gates.filter(({ from }) => from >= first.from);
  if (excepted.length === 0) return false;
  const named = new Set(excepted.map(({ gate }) => gate));
  for (const gate of excepted) judgeHanging(report, gate, false);
  report.judge({
    kind: "hanging",
    at: first,
    holds: (view) => [...view.gates].every((gate) => view.hanging.has(gate) !== named.has(gate)),
    fact: () => null,
  });
  return true;
}
