import type { ChartView } from "./chart-view.ts";
import { type FactIndex, uncertainty } from "./fact-index.ts";
import type { Finding, FindingKind, Language, Term } from "./finding.ts";
import { isHedged } from "./modality/hedge.ts";
import type { Pair } from "./persons/pair.ts";
import { type Of, type Readings, readingsOf } from "./persons/readings.ts";
import type { Sentence } from "./sentence.ts";
import { termSpan } from "./term-span.ts";
import type { Span } from "./text/span.ts";

/** A statement about the person's chart that a sentence makes. */
export interface Claim {
  readonly kind: FindingKind;
  /** The words that make it. */
  readonly at: Span;
  /** Of the two of a relationship reading beside each other, whoever is named. */
  readonly ofBoth?: boolean;
  holds(view: ChartView): boolean;
  /** The fact that the statement is about, as it is in this chart. */
  fact(view: ChartView): string | null;
  /** What is true instead, where no fact says it. */
  instead?(view: ChartView): string;
}

/** Collects what the claims of one sentence amount to. */
export interface Report {
  /** The language of the reading, and of what is expected; a sentence may be read in the other. */
  readonly language: Language;
  readonly sentence: Sentence;
  /** Judges a claim by the chart of the person that the words speak of. */
  judge(claim: Claim): boolean;
  /** Adds a finding that needs no chart: wrong general statements. */
  wrong(finding: { kind: FindingKind; at: Span; expected: string }): void;
  /** Notes a fact that the sentence states. */
  states(factId: string): void;
  /** The charts that the words at a place may speak of; never empty. */
  viewsAt(index: number): readonly [ChartView, ...ChartView[]];
  /** Both people of a relationship reading, null in every other. */
  readonly pair: Pair | null;
}

export interface ReportResult {
  readonly findings: Finding[];
  readonly facts: Set<string>;
  /** The words that name facts, as far as their place in the text is known. */
  readonly terms: Term[];
}

export interface NewReport {
  readonly language: Language;
  readonly sentence: Sentence;
  readonly facts: FactIndex;
  readonly readingsAt: (index: number) => Readings;
  readonly pair: Pair | null;
  /** Where the sentence begins in the text that is checked, null where that is not known. */
  readonly offset: number | null;
  readonly result: ReportResult;
}

export function newReport(options: NewReport): Report {
  const { language, sentence, facts, readingsAt, pair, offset, result } = options;
  const add = (found: Finding) => {
    const known = result.findings.some(
      ({ kind, words }) => kind === found.kind && words === found.words,
    );
    if (!known) result.findings.push(found);
  };
  const noteTerm = (fact: string, at: Span) => {
    if (offset === null || !facts.get(fact)) return;
    const span = termSpan(sentence, { factId: fact, at });
    const place = span && sentence.placeOf(span);
    if (place) result.terms.push({ from: offset + place.from, to: offset + place.to, fact });
  };
  const text = (id: string | null) => (id === null ? undefined : facts.get(id)?.text[language]);
  const readingsFor = ({ kind, at, ofBoth }: Claim): Readings =>
    ofBoth && pair
      ? [[pair.a, pair.b].map((view) => ({ view, same: true }))]
      : readingsOf(kind, readingsAt(at.from), pair);
  const viewsAt = (index: number) => viewsOf(readingsAt(index));
  return {
    language,
    sentence,
    viewsAt,
    pair,
    judge(claim) {
      const readings = readingsFor(claim);
      const isTrue = ({ view, same }: Of) => claim.holds(view) === same;
      const found = { kind: claim.kind, words: sentence.wordsOf(claim.at) };
      const right = readings.find((reading) => reading.every(isTrue));
      if (!right) {
        const wrong = readings[0]?.find((of) => !isTrue(of));
        const view = wrong?.view ?? viewsOf(readings)[0];
        const factId = claim.fact(view);
        const instead = (one: ChartView) =>
          text(claim.fact(one)) ?? claim.instead?.(one) ?? claim.fact(one) ?? "";
        const expected = claim.ofBoth ? viewsOf(readings).map(instead).join(" ") : instead(view);
        add({ ...found, expected, factId: factId !== null && facts.get(factId) ? factId : null });
        return false;
      }
      for (const { view } of right) {
        const fact = claim.fact(view);
        if (fact === null) continue;
        result.facts.add(fact);
        noteTerm(fact, claim.at);
        if (facts.get(fact)?.certainty === "uncertain" && !isHedged(sentence.lower)) {
          add({ ...found, expected: uncertainty[language], factId: fact });
          return false;
        }
      }
      return true;
    },
    wrong({ kind, at, expected }) {
      add({ kind, words: sentence.wordsOf(at), expected, factId: null });
    },
    states: (factId) => result.facts.add(factId),
  };
}

/** Every chart that readings name, once. */
function viewsOf(readings: Readings): readonly [ChartView, ...ChartView[]] {
  const [first, ...more] = new Set(readings.flatMap((reading) => reading.map(({ view }) => view)));
  if (!first) throw new Error("no chart to judge by");
  return [first, ...more];
}
