import type { Language } from "@ck/grounding";
import { expect, test } from "vitest";
// The inside of the checker: what it passes over shows in no finding.
import { viewOf } from "../../packages/grounding/src/chart-view.ts";
import { claimChecks } from "../../packages/grounding/src/claims/index.ts";
import { indexFacts } from "../../packages/grounding/src/fact-index.ts";
import { newReport, type ReportResult } from "../../packages/grounding/src/report.ts";
import { readSentence } from "../../packages/grounding/src/sentence.ts";
import type { People } from "../src/sentences/people.ts";
import { readLabelled } from "../src/sources/labelled.ts";

const rows = readLabelled().flatMap(({ sentences }) => sentences);

/** The checks that are passed over for a sentence, and those of them that would have said something. */
function passedOver(people: People, language: Language, text: string) {
  const sentence = readSentence(text, language, { pair: false, mixed: false, goesOn: true });
  const facts = indexFacts(people.facts, language);
  const view = viewOf(people.a.chart, "");
  const skipped = claimChecks.filter(({ isOf }) => !isOf(sentence));
  const lost = skipped.filter(({ check }) => {
    const result: ReportResult = { findings: [], facts: new Set(), terms: [] };
    const viewsAt = () => [view] as const;
    check(newReport({ language, sentence, facts, viewsAt, pair: null, offset: 0, result }));
    return result.findings.length + result.facts.size > 0;
  });
  return { skipped: skipped.length, lost: lost.map(({ check }) => `${check.name}: ${text}`) };
}

test("a check that is passed over would have found nothing", () => {
  const all = rows.map(({ people, lang, text }) => passedOver(people, lang, text));
  expect(all.flatMap(({ lost }) => lost)).toEqual([]);
  const skipped = all.reduce((sum, one) => sum + one.skipped, 0);
  expect(skipped).toBeGreaterThan((rows.length * claimChecks.length) / 3);
});
