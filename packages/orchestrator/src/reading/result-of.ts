import {
  currency,
  finishedSections,
  type ReadingView,
  type Result,
  type Selection,
  sumReports,
  writtenBy,
} from "@ck/contracts";
import type { ReadingRow } from "@ck/ledger";

/** Rows from before this system have no log: nobody selected, the row names the agent. */
const selectionOf = ({ agentId }: ReadingRow): Selection => ({
  asked: agentId,
  agentId,
  confidence: 1,
  danger: false,
  selfHarm: false,
  reasons: [],
  runnerUp: null,
});

/** A reading as its log tells it, with the row's money: its finished sections, in every state. */
export function resultOf({ row, view }: { row: ReadingRow; view: ReadingView }): Result {
  const kind = writtenBy(view);
  return {
    jobId: row.id,
    status: row.status,
    agentId: row.agentId,
    depth: row.depth,
    style: row.style,
    language: row.language,
    sections: finishedSections(view),
    chart: view.chart,
    partner: view.partner,
    facts: [...view.facts],
    windows: [...view.windows],
    selection: view.selection ?? selectionOf(row),
    notices: [...view.notices],
    provenance: kind && { kind },
    report: sumReports(view),
    cost: {
      currency,
      micros: row.costMicros,
      calls: row.calls,
      inputTokens: row.inputTokens,
      outputTokens: row.outputTokens,
    },
    receiptHash: row.receiptHash,
  };
}
