import {
  finishedSections,
  readingMarkdown,
  readingTitle,
  sumReports,
  writtenBy,
} from "@ck/contracts";
import { checkerVersion } from "@ck/grounding";
import type { Ledger } from "@ck/ledger";
import type { Registry } from "@ck/registry";
import { type Sleep, whenLedgerAnswers } from "../patience.ts";
import type { Reading } from "../reading.ts";
import { hashOfJson } from "../receipt/hashes.ts";
import { receiptCall } from "../receipt/receipt-call.ts";
import { receiptOf } from "../receipt/receipt-of.ts";
import { keepHelpLines } from "./keep-help-lines.ts";

/**
 * Ends a whole reading: everything said is committed, then result, receipt and `completed` go in
 * one write. `lost` when somebody else ended it first.
 */
export async function finish(
  reading: Reading,
  { ledger, registry, sleep }: { ledger: Ledger; registry: Registry; sleep: Sleep },
): Promise<"completed" | "lost"> {
  const patience = { signal: reading.signal, sleep };
  keepHelpLines(reading, registry);
  const { lastSeq } = await reading.committed();
  const view = reading.view();
  const sections = finishedSections(view);
  const kind = writtenBy(view);
  const { agentId, depth, style, language } = reading.order;
  const markdown = readingMarkdown({
    jobId: reading.id,
    agentId,
    depth,
    style,
    language,
    title: readingTitle(agentId, language),
    sections,
    facts: [...view.facts],
    windows: view.windows,
    notices: [...view.notices],
    provenance: kind ? { kind } : null,
    report: sumReports(view),
  });
  // Of our own calls the last is booked by now; calls of earlier claims stand as they do.
  const calls = await whenLedgerAnswers(() => ledger.receiptCalls(reading.id), patience);
  const receipt = receiptOf({
    readingId: reading.id,
    order: reading.order,
    view,
    registry: { hash: registry.hash, version: registry.definition.version },
    checkerVersion,
    markdown,
    calls: calls.map(receiptCall),
  });
  const result = { markdown, sections, receipt, receiptHash: hashOfJson(receipt) };
  const { id: readingId, epoch } = reading;
  const { outcome } = await whenLedgerAnswers(
    () => ledger.finish({ readingId, epoch, after: lastSeq, events: [], result }),
    patience,
  );
  return outcome === "completed" ? "completed" : "lost";
}
