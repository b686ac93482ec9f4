import type { Fact, PublicChart } from "@ck/chart";
import { renderWith } from "./anchors.ts";
import { type ChartView, viewOf } from "./chart-view.ts";
import { checkAnchors } from "./check-anchors.ts";
import { claimChecks } from "./claims/index.ts";
import { type FactIndex, indexFacts } from "./fact-index.ts";
import type { Language, SentenceCheck } from "./finding.ts";
import { newReport, type ReportResult } from "./report.ts";
import { readSentence } from "./sentence.ts";
import { splitSentences } from "./sentence-end.ts";

export interface CheckerOptions {
  /** Person A, whose reading it is. */
  readonly chart: PublicChart;
  /** Person B of a relationship reading. */
  readonly partner?: PublicChart | undefined;
  /** The fact table of the reading: what anchors may name. */
  readonly facts: readonly Fact[];
  readonly language: Language;
  /** Ids of the agent's own checks. */
  readonly agentChecks?: readonly string[] | undefined;
}

export interface Checker {
  /** Checks one sentence as a writer wrote it, with its anchors. Never throws. */
  checkSentence(raw: string): SentenceCheck;
}

export function createChecker(options: CheckerOptions): Checker {
  const facts = indexFacts(options.facts, options.language);
  const view = viewOf(options.chart, "");
  return {
    checkSentence(raw) {
      const rendered = renderWith(raw, facts.labelOf);
      const anchored = checkAnchors(rendered, facts, options.language);
      const said = checkLanguage(rendered.text, view, facts, options.language);
      const findings = [...anchored, ...said.findings];
      const stated = rendered.anchors.map((anchor) => anchor.factId).filter((id) => facts.get(id));
      return {
        ok: findings.length === 0,
        findings,
        policy: [],
        text: rendered.text,
        facts: [...new Set([...stated, ...said.facts])],
      };
    },
  };
}

function checkLanguage(
  text: string,
  view: ChartView,
  facts: FactIndex,
  language: Language,
): ReportResult {
  const result: ReportResult = { findings: [], facts: new Set() };
  for (const part of splitSentences(text)) {
    const sentence = readSentence(part, language);
    const report = newReport({ sentence, facts, viewsAt: () => [view], result });
    for (const check of claimChecks) check(report);
  }
  return result;
}
