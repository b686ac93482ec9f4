import type { Fact, PublicChart } from "@ck/chart";
import { renderWith } from "./anchors.ts";
import { checkAnchors } from "./check-anchors.ts";
import { indexFacts } from "./fact-index.ts";
import type { Language, SentenceCheck } from "./finding.ts";

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
  return {
    checkSentence(raw) {
      const rendered = renderWith(raw, facts.labelOf);
      const findings = checkAnchors(rendered, facts, options.language);
      const stated = rendered.anchors.map((anchor) => anchor.factId).filter((id) => facts.get(id));
      return {
        ok: findings.length === 0,
        findings,
        policy: [],
        text: rendered.text,
        facts: [...new Set(stated)],
      };
    },
  };
}
