import type { Fact, PublicChart } from "@ck/chart";
import { renderWith } from "./anchors.ts";
import { namedIn } from "./antecedents/named-in.ts";
import { pointsBack } from "./antecedents/points-back.ts";
import { opensWithPronoun, spelledOut } from "./antecedents/spelled-out.ts";
import { type ChartView, viewOf } from "./chart-view.ts";
import { checkAnchors } from "./check-anchors.ts";
import { claimChecks } from "./claims/index.ts";
import { type FactIndex, indexFacts } from "./fact-index.ts";
import type { Finding, Language, SentenceCheck, Term } from "./finding.ts";
import { languagesIn } from "./languages-in.ts";
import { maxSentenceLength } from "./limits.ts";
import { type Pair, pairOf } from "./persons/pair.ts";
import { type Readings, readingsIn } from "./persons/readings.ts";
import { checkPolicy, rulesFor } from "./policy/check-policy.ts";
import { otherLanguage } from "./policy/other-language.ts";
import type { LocalBirth } from "./policy/own-birth.ts";
import { newReport, type ReportResult } from "./report.ts";
import { readSentence, type Sentence } from "./sentence.ts";
import { splitSentences } from "./sentence-end.ts";
import { isAnswer, withAnswers } from "./text/answers.ts";
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
  /** The births of its people, where they are known: no sentence may tell them. */
  readonly births?: readonly LocalBirth[] | undefined;
}

export interface Checker {
  /**
   * Checks one sentence as a writer wrote it, with its anchors; or several that belong together,
   * as one: the later ones are read in the light of those before. Never throws.
   *
   * @param before The sentence before, as it was written. It is not checked, but what `raw` says
   *   by it is: "Bist du Reflektor?" "Ja."; "Dein Herz ist wach." "Es ist definiert."
   */
  checkSentence(raw: string, before?: string | null): SentenceCheck;
}

/** Builds a checker for one reading. Checks are pure: the same sentence, the same answer. */
export function createChecker(options: CheckerOptions): Checker {
  const { chart, partner, language } = options;
  const facts = indexFacts(options.facts, language);
  const rules = rulesFor(options.agentChecks ?? [], options.births);
  const people: People = { own: viewOf(chart, ""), pair: partner ? pairOf(chart, partner) : null };
  const ofReading = options.ofReading ?? false;
  return {
    checkSentence(raw, before = null) {
      const rendered = renderWith(raw, facts.labelOf);
      const anchored = checkAnchors(rendered, facts, language);
      const table = { people, facts, language, ofReading, preceding: null };
      const said = checkLanguage(rendered.text, table);
      if (before !== null) {
        const preceding = renderWith(before, facts.labelOf).text;
        if (isReadBehind(preceding, rendered.text)) {
          const { findings } = checkLanguage(rendered.text, { ...table, preceding });
          merge(said, { ...newResult(), findings });
        }
      }
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
  /** What stands before the text: read, and not checked. */
  readonly preceding: string | null;
}

/** The net below the anchors: everything that is said without one, in either language. */
function checkLanguage(text: string, table: Table): ReportResult {
  const result = newResult();
  const preceding = splitSentences(table.preceding ?? "");
  const known = withAnswers(preceding).flatMap(cutLong);
  const parts = withAnswers([...preceding, ...splitSentences(text)]).flatMap(cutLong);
  let reached = 0;
  let before: Before = { goesOn: table.ofReading, sentences: [] };
  for (const [index, part] of parts.entries()) {
    const isKnown = part === known[index];
    // A part that was put together stands nowhere in the text.
    const found = isKnown ? -1 : text.indexOf(part, reached);
    const offset = found === -1 ? null : found;
    const read = checkPart(part, { ...table, before, offset });
    const pronoun = checkSpelledOut(part, { table, before });
    if (!isKnown) {
      const findings = findingsInGeneral(part, read, { table, before });
      merge(result, { ...newResult(), findings });
      merge(result, read);
      if (pronoun) merge(result, pronoun);
    }
    const isOnlyGoingOn =
      !pronoun && pointsBack(part) && read.sentences.every((one) => namedIn(one).length === 0);
    const sentences = isOnlyGoingOn ? before.sentences : (pronoun ?? read).sentences;
    before = { goesOn: before.goesOn || read.spoken, sentences };
    if (offset !== null) reached = offset + part.length;
  }
  return result;
}

interface InText {
  readonly table: Table;
  readonly before: Before;
}

/** What a sentence says with its pronoun spelled out. Of several things it may stand for one is enough. */
function checkSpelledOut(part: string, { table, before }: InText): CheckedPart | null {
  const [first, ...others] = before.sentences
    .flatMap((sentence) => spelledOut(part, sentence))
    .map((meant) => checkPart(meant, { ...table, before, offset: null }));
  return others.find(({ findings }) => findings.length === 0) ?? first ?? null;
}

/**
 * What a sentence that addresses nobody says wrongly in general. In a reading it is taken for the
 * reader's, and may be true of them: "Vier Zentren sind Motoren: Wurzel, Sakral, Herz und Milz."
 */
function findingsInGeneral(
  part: string,
  { spoken, findings }: CheckedPart,
  { table, before }: InText,
): Finding[] {
  if (!before.goesOn || spoken || findings.length > 0) return [];
  const general = { ...before, goesOn: false };
  return checkPart(part, { ...table, before: general, offset: null }).findings;
}

/** Whether a sentence says something by the one before it, as an answer or with a pronoun. */
const isReadBehind = (preceding: string, text: string) =>
  isAnswer(preceding, text) || splitSentences(text).some(opensWithPronoun);

/** What stands before a sentence: its words may go on with it. */
interface Before {
  readonly goesOn: boolean;
  /** The last sentence, in each of the languages that it was read in. */
  readonly sentences: readonly Sentence[];
}

interface CheckedPart extends ReportResult {
  readonly spoken: boolean;
  readonly sentences: readonly Sentence[];
}

/** Checks one sentence, in each language that its words are of. */
function checkPart(
  part: string,
  { people, facts, language, before, offset }: Table & { before: Before; offset: number | null },
): CheckedPart {
  const { own, pair } = people;
  const result = newResult();
  let { goesOn } = before;
  const grammars = languagesIn(part, language);
  const sentences = grammars.map((grammar) => {
    const mixed = grammars.length > 1;
    const sentence = readSentence(part, grammar, { pair: pair !== null, mixed, goesOn });
    const readingsAt = pair ? readingsIn(sentence, pair) : alone(own);
    const report = newReport({ language, sentence, facts, readingsAt, pair, offset, result });
    for (const { check, isOf } of claimChecks) if (isOf(sentence)) check(report);
    goesOn ||= sentence.spoken;
    return sentence;
  });
  return { ...result, sentences, spoken: sentences.some((sentence) => sentence.spoken) };
}

function newResult(): ReportResult {
  return { findings: [], facts: new Set(), terms: [] };
}

function merge(into: ReportResult, { findings, facts, terms }: ReportResult): void {
  for (const one of findings) if (!has(into.findings, one)) into.findings.push(one);
  for (const fact of facts) into.facts.add(fact);
  into.terms.push(...terms);
}

function has(findings: readonly Finding[], one: Finding): boolean {
  return findings.some(({ kind, words }) => kind === one.kind && words === one.words);
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
