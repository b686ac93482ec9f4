import {
  type ReceiptCall,
  type Report,
  reportLine,
  type StoredReceipt,
  writtenByLine,
} from "@ck/contracts";
import type { Language } from "@ck/registry";

type Texts = {
  calls: string;
  none: string;
  assumed: string;
  attempts: string;
  tokens: string;
  facts: string;
  templates: string;
  seal: string;
  purposes: Record<ReceiptCall["purpose"], string>;
  results: Record<NonNullable<ReceiptCall["result"]>, string>;
};

const texts: Record<Language, Texts> = {
  de: {
    calls: "Modellaufrufe",
    none: "keine: Dieses Reading hat nichts gekostet.",
    assumed: "noch nicht abgerechnet",
    attempts: "Anläufe",
    tokens: "Tokens",
    facts: "Fakten",
    templates: "Vorlagen",
    seal: "Siegel",
    purposes: { writing: "Text", repair: "Berichtigung" },
    results: {
      completed: "ganz",
      incomplete: "nicht ganz",
      refused: "abgelehnt",
      failed: "gescheitert",
      aborted: "abgebrochen",
    },
  },
  en: {
    calls: "Model calls",
    none: "none: this reading did cost nothing.",
    assumed: "not booked yet",
    attempts: "Attempts",
    tokens: "tokens",
    facts: "Facts",
    templates: "Templates",
    seal: "Seal",
    purposes: { writing: "text", repair: "correction" },
    results: {
      completed: "whole",
      incomplete: "not whole",
      refused: "refused",
      failed: "failed",
      aborted: "stopped",
    },
  },
};

const unitMicros = 1_000_000;

/** A receipt as it is read at a terminal. `--json` has every field. */
export function printReceipt(
  { receipt, receiptHash }: { receipt: StoredReceipt; receiptHash: string },
  language: Language,
): string {
  const text = texts[language];
  const kind = receipt.writtenBy && { kind: receipt.writtenBy };
  const registry = receipt.v === 2 ? receipt.registry.hash : receipt.registryHash;
  return [
    receipt.readingId,
    ...(kind ? [writtenByLine(kind, language) ?? ""] : []),
    reportLine({ ...noReport, ...definedIn(receipt.report) }, language),
    "",
    ...receipt.sections.map(
      ({ id, provenance, textHash }) =>
        `${id}  ${provenance.provider} ${provenance.model}  ${textHash}`,
    ),
    "",
    ...(receipt.v === 2 ? callLines(receipt, language) : []),
    `${text.attempts}: ${receipt.attempts}`,
    `${text.facts}: ${receipt.factTableHash}`,
    `${text.templates}: ${registry}`,
    `${text.seal}: ${receiptHash}`,
  ].join("\n");
}

const noReport: Report = {
  checked: 0,
  repaired: 0,
  dropped: 0,
  causes: {},
  discarded: 0,
  rewritten: 0,
};

const definedIn = (report: StoredReceipt["report"]): Partial<Report> =>
  Object.fromEntries(Object.entries(report).filter(([, value]) => value !== undefined));

function callLines(
  { calls, cost }: Extract<StoredReceipt, { v: 2 }>,
  language: Language,
): string[] {
  const text = texts[language];
  if (calls.length === 0) return [`${text.calls}: ${text.none}`];
  const money = (micros: number) => `${(micros / unitMicros).toFixed(6)} ${cost.currency}`;
  const tokens = (used: { inputTokens: number; outputTokens: number }) =>
    `${used.inputTokens} + ${used.outputTokens} ${text.tokens}`;
  return [
    `${text.calls}: ${money(cost.micros)}, ${tokens(cost)}`,
    ...calls.map(({ purpose, provider, model, result, ...call }) => {
      const end = result === null ? text.assumed : text.results[result];
      const parts = [text.purposes[purpose], `${provider} ${model}`, end, tokens(call)];
      return `  ${[...parts, money(call.costMicros)].join("  ")}`;
    }),
  ];
}
