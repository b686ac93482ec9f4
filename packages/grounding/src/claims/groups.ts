import type { CenterId } from "@ck/chart";
import type { ChartView } from "../chart-view.ts";
import { isGateCue } from "../mentions/reader.ts";
import { isDeniedPhrase } from "../modality/negation.ts";
import type { Report } from "../report.ts";
import { words } from "../terms/words.ts";
import { spanOf } from "../text/span-of.ts";

const group =
  /^(?:inseln?|islands?|bereiche?n?|gruppen?|blöcken?|block|teile?n?|stücken?|stück|areas?|groups?|parts?|pieces?|components?|komponenten?|schaltkreise?n?|zusammenhängend\w*|hälften)$/;
const separate =
  /^(?:getrennte?[nrsm]?|separate|separated|unverbundene?[nrsm]?|unconnected|eigenständige?[nrsm]?|isolierte?[nrsm]?|abgetrennte?[nrsm]?|einzelne[nrsm]?|distinct|voneinander)$/;

/** "zwei getrennte Bereiche", "Head and Ajna make up one island". */
export function checkGroups(report: Report): void {
  const { sentence } = report;
  sentence.tokens.forEach(({ lower }, index) => {
    if (!group.test(lower)) return;
    const counted = countBefore(report, index);
    if (counted !== null) judgeCount(report, index, counted);
  });
  checkWhole(report);
  if (/\b(?:inseln?|islands?|eine gruppe|one group|ein block|one block)\b/.test(sentence.lower))
    checkIslands(report);
}

const whole =
  /(?<!\bnicht |\bnot )\b(?:alle (?:deine[rn]? |ihre[rn]? )?(?:definierten )?zentren|(?:deine|ihre) (?:definierten )?zentren (?:sind|hängen) alle|all (?:of )?your (?:defined )?cent(?:er|re)s)\b.{0,20}\b(?:(?:mit|unter)einander verbunden|zusammen\p{L}*|(?:connected|linked|joined)(?! (?:by|through|via|to|with)\b(?! each| one)))/u;

/** "All your defined centers are connected": a single definition. */
function checkWhole(report: Report): void {
  const { sentence } = report;
  const said = whole.exec(sentence.lower);
  if (!said || !sentence.personal || sentence.question) return;
  const at = spanOf(sentence, said.index, said[0].length);
  const clause = sentence.clauseAt(at.from);
  const denied = sentence.tokens
    .slice(at.from, at.to)
    .some(({ lower }) => words.negator.has(lower));
  if (clause.hypothetical || clause.conditional || denied) return;
  report.judge({
    kind: "definition",
    at,
    holds: ({ groups }) => groups.length <= 1,
    fact: ({ chart, prefix }) => `${prefix}definition:${chart.definition}`,
  });
}

/** The number of "zwei getrennte Bereiche", null where nothing says that they are separate. */
function countBefore(report: Report, index: number): number | null {
  const { tokens } = report.sentence;
  const before = [tokens[index - 1], tokens[index - 2], tokens[index - 3]];
  const apart = before.some((token) => token && separate.test(token.lower));
  const island = /^(?:inseln|islands)$/.test(tokens[index]?.lower ?? "");
  if (!apart && !island) return null;
  const number = before.find((token) => token?.kind === "number");
  return number?.kind === "number" ? number.value : null;
}

function judgeCount(report: Report, index: number, count: number): void {
  const gates = report.sentence.tokens.some(({ lower }) => isGateCue(lower));
  if (gates || !report.sentence.personal) return;
  report.judge({
    kind: "definition",
    at: { from: index, to: index + 1 },
    holds: ({ groups }) => groups.length === count,
    fact: ({ chart, prefix }) => `${prefix}definition:${chart.definition}`,
  });
}

/** Centres of one clause that form an island belong together. */
function checkIslands(report: Report): void {
  const { sentence } = report;
  for (const clause of sentence.clauses) {
    const centers = sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
    const [first] = centers;
    if (!first || centers.length < 2 || clause.hypothetical || clause.conditional) continue;
    const words = sentence.tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
    if (
      !words.some((lower) =>
        /^(?:bilden|bildet|make|makes|form|forms|sind|are|ergeben|gehören|belong)$/.test(lower),
      )
    )
      continue;
    if (words.some((lower) => /^(?:zwei|two|drei|three|getrennt|zwischen|between)$/.test(lower)))
      continue;
    if (isDeniedPhrase(sentence, first.from)) continue;
    const ids = centers.map(({ id }) => id);
    report.judge({
      kind: "definition",
      at: { from: first.from, to: centers.at(-1)?.to ?? first.to },
      holds: (view) => areJoined(view, ids),
      fact: ({ chart, prefix }) => `${prefix}definition:${chart.definition}`,
    });
  }
}

/** Whether defined channels join all of the centres, over any way. */
export function areJoined(view: ChartView, ids: readonly CenterId[]): boolean {
  return view.groups.some((members) => ids.every((id) => members.has(id)));
}
