import type { Fact, PublicChart } from "@ck/chart";
import { renderWith } from "./anchors.ts";
import { type ChartView, viewOf } from "./chart-view.ts";
import { checkAnchors } from "./check-anchors.ts";
import { claimChecks } from "./claims/index.ts";
import { type FactIndex, indexFacts } from "./fact-index.ts";
import type { Language, SentenceCheck, Term } from "./finding.ts";
import { languagesIn } from "./languages-in.ts";
import { maxSentenceLength } from "./limits.ts";
import { type Pair, pairOf } from "./persons/pair.ts";
import { type Readings, readingsIn } from "./persons/readings.ts";
import { checkPolicy, rulesFor } from "./policy/check-policy.ts";
import { otherLanguage } from "./policy/other-language.ts";
import { newReport, type ReportResult } from "./report.ts";
import { readSentence } from "./sentence.ts";
import { splitSentences } from "./sentence-end.ts";
import { withAnswers } from "./text/answers.ts";
import { overlaps } from "./text/span.ts";

export interface CheckerOptions {
  /** Person A, whose reading it is. */
  readonly chart: PublicChart;
  /** Person B of a relationship reading. */
  readonly partner?: PublicChart | undefined;
  /** The fact table of the reading: what anchors may name. */
  readonly facts: readonly Fact[];
  readonly language: Language;
  /**
   * Every sentence is about the person of the chart, as in a reading: what is said of nobody in
   * particular ("Mit definiertem Herzzentrum …") must hold for them too. Default false.
   */
  readonly ofReading?: boolean | undefined;
  /** Ids of the agent's own checks; unknown ones are ignored, see `rulesFor`. */
  readonly agentChecks?: readonly string[] | undefined;
}

export interface Checker {
  /**
   * Checks one sentence as a writer wrote it, with its anchors; or several that belong together,
   * as one: the later ones are read in the light of those before. Never throws.
   */
  checkSentence(raw: string): SentenceCheck;
}

/** Builds a checker for one reading. Checks are pure: the same sentence, the same answer. */
export function createChecker(options: CheckerOptions): Checker {
  const { chart, partner, language } = options;
  const facts = indexFacts(options.facts, language);
  const rules = rulesFor(options.agentChecks ?? []);
  const people: People = { own: viewOf(chart, ""), pair: partner ? pairOf(chart, partner) : null };
  const ofReading = options.ofReading ?? false;
  return {
    checkSentence(raw) {
      const rendered = renderWith(raw, facts.labelOf);
      const anchored = checkAnchors(rendered, facts, language);
      const said = checkLanguage(rendered.text, { people, facts, language, ofReading });
      const findings = [...anchored, ...said.findings];
      const named = rendered.anchors
        .filter(({ factId }) => facts.get(factId))
        .map(({ start, end, factId }): Term => ({ from: start, to: end, fact: factId }));
      return {
        ok: findings.length === 0,
        findings,
        policy: [...checkPolicy(rendered.text, rules), ...otherLanguage(rendered.text, language)],
        text: rendered.text,
        facts: [...new Set([...named.map(({ fact }) => fact), ...said.facts])],
        terms: withoutOverlaps([...named, ...said.terms]),
      };
    },
  };
}

interface People {
  readonly own: ChartView;
  readonly pair: Pair | null;
}

interface Table {
  readonly people: People;
  readonly facts: FactIndex;
  readonly language: Language;
  readonly ofReading: boolean;
}

/** The net below the anchors: everything that is said without one, in either language. */
function checkLanguage(text: string, { people, facts, language, ofReading }: Table): ReportResult {
  const { own, pair } = people;
  const result: ReportResult = { findings: [], facts: new Set(), terms: [] };
  let reached = 0;
  let goesOn = ofReading;
  for (const part of withAnswers(splitSentences(text)).flatMap(cutLong)) {
    // A part that was put together stands nowhere in the text.
    const found = text.indexOf(part, reached);
    const offset = found === -1 ? null : found;
    const grammars = languagesIn(part, language);
    for (const grammar of grammars) {
      const mixed = grammars.length > 1;
      const sentence = readSentence(part, grammar, { pair: pair !== null, mixed, goesOn });
      const readingsAt = pair ? readingsIn(sentence, pair) : alone(own);
      const report = newReport({ language, sentence, facts, readingsAt, pair, offset, result });
      for (const { check, isOf } of claimChecks) if (isOf(sentence)) check(report);
      goesOn ||= sentence.spoken;
    }
    if (offset !== null) reached = offset + part.length;
  }
  return result;
}

/** In the order of the text. Of two that overlap, the first one given stays. */
function withoutOverlaps(terms: readonly Term[]): Term[] {
  const kept: Term[] = [];
  for (const term of terms) if (!kept.some((other) => overlaps(term, other))) kept.push(term);
  return kept.sort((one, other) => one.from - other.from);
}

/** Pieces short enough to be read, cut behind a comma, else at a blank, where there are any. */
function cutLong(sentence: string): string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > maxSentenceLength) {
    const comma = rest.lastIndexOf(", ", maxSentenceLength - 1) + 1;
    const blank = rest.lastIndexOf(" ", maxSentenceLength);
    const at = comma > maxSentenceLength / 2 ? comma : Math.max(blank, 0) || maxSentenceLength;
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...pieces, rest];
}

function alone(view: ChartView): () => Readings {
  const readings = [[{ view, same: true }]];
  return () => readings;
}
