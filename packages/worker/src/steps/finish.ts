import {
  finishedSections,
  readingMarkdown,
  readingTitle,
  sumReports,
  writtenBy,
} from "@ck/contracts";
import type { Ledger } from "@ck/ledger";
import type { Registry } from "@ck/registry";
import { type Sleep, whenLedgerAnswers } from "../patience.ts";
import type { Reading } from "../reading.ts";
import { receiptOf } from "./receipt.ts";

/**
 * Ends a whole reading: everything said is committed, then result, receipt and `completed` go in
 * one write. `lost` when somebody else ended it first.
 */
export async function finish(
  reading: Reading,
  deps: { ledger: Ledger; registry: Registry; sleep: Sleep },
): Promise<"completed" | "lost"> {
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
  const { outcome } = await whenLedgerAnswers(
    () =>
      deps.ledger.finish({
        readingId: reading.id,
        epoch: reading.epoch,
        after: lastSeq,
        events: [],
        result: { markdown, sections, ...receiptOf(reading, deps.registry) },
      }),
    { signal: reading.signal, sleep: deps.sleep },
  );
  return outcome === "completed" ? "completed" : "lost";
}
