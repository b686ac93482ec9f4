import {
  type AcceptedOrder,
  currency,
  type Provenance,
  type ReadingView,
  type Receipt,
  type ReceiptCall,
  type SectionView,
  sectionText,
  sumReports,
  writtenBy,
} from "@ck/contracts";
import { hashOfJson, hashOfSentences, hashOfText } from "./hashes.ts";

/** What a receipt is made of: all of it is stored, so that it can be made again. */
export type ReceiptSource = {
  readingId: string;
  order: Pick<AcceptedOrder, "agentId" | "depth" | "style" | "language">;
  view: ReadingView;
  registry: Receipt["registry"];
  checkerVersion: string;
  markdown: string;
  calls: readonly ReceiptCall[];
};

type FinishedSection = SectionView & { readonly provenance: Provenance };

const isFinished = (section: SectionView): section is FinishedSection =>
  section.finished && section.provenance !== null;

/** What a finished reading can prove of itself. */
export function receiptOf({ readingId, order, view, markdown, calls, ...code }: ReceiptSource) {
  const { agentId, depth, style, language } = order;
  const { chart, partner } = view;
  return {
    v: 2,
    readingId,
    agentId,
    depth,
    style,
    language,
    registry: code.registry,
    chartHash: hashOfJson({ chart, partner }),
    factTableHash: hashOfJson(view.facts),
    checkerVersion: code.checkerVersion,
    attempts: view.attempt,
    writtenBy: writtenBy(view),
    sections: view.sections.filter(isFinished).map(sectionOf),
    report: sumReports(view),
    markdownHash: hashOfText(markdown),
    calls: [...calls],
    cost: costOf(calls),
  } satisfies Receipt;
}

const sectionOf = ({ id, attempt, provenance, sentences, report }: FinishedSection) => ({
  id,
  attempt,
  provenance,
  textHash: hashOfText(sectionText(sentences)),
  sentences: sentences.length,
  sentencesHash: hashOfSentences(sentences),
  report,
});

function costOf(calls: readonly ReceiptCall[]): Receipt["cost"] {
  const sum = (of: (call: ReceiptCall) => number) =>
    calls.reduce((total, call) => total + of(call), 0);
  return {
    currency,
    micros: sum(({ costMicros }) => costMicros),
    calls: calls.length,
    inputTokens: sum(({ inputTokens }) => inputTokens),
    outputTokens: sum(({ outputTokens }) => outputTokens),
  };
}
