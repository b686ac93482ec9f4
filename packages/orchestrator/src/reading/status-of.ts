import { currentSection, type ReadingView, readingFailures, type Status } from "@ck/contracts";
import type { ReadingRow } from "@ck/ledger";
import type { Language } from "@ck/registry";
import { isoInstant } from "./iso-instant.ts";

function sectionOf(view: ReadingView): Status["section"] {
  const current = currentSection(view);
  return current && { id: current.section.id, index: current.place, of: view.sections.length };
}

function errorOf({ status, failureCode }: ReadingRow, language: Language): Status["error"] {
  if (status !== "failed") return null;
  const code = failureCode ?? "internal";
  const { text, retryable } = readingFailures[code];
  return { code, message: text[language], retryable };
}

/** What is being done: the calls know of a repair, which leaves no trace in the log. */
function phaseOf({ status, repairing }: ReadingRow, written: ReadingView | null): Status["phase"] {
  if (status === "pending") return "waiting";
  if (!written) return null;
  return repairing ? "repairing" : (written.phase ?? "charting");
}

/**
 * Where a reading stands. The row says how far it is; its log, needed only while it is being
 * written, says what is being done. `language`: of the reader, else of the reading.
 */
export function statusOf({
  row,
  view,
  language,
}: {
  row: ReadingRow;
  view: ReadingView | null;
  language: Language | null;
}): Status {
  const isWriting = row.status === "processing" && view !== null;
  return {
    jobId: row.id,
    status: row.status,
    agentId: row.agentId,
    attempt: row.attempts,
    phase: phaseOf(row, isWriting ? view : null),
    section: isWriting ? sectionOf(view) : null,
    queuePosition: row.queuePosition,
    error: errorOf(row, language ?? row.language),
    createdAt: isoInstant(row.createdAt),
    updatedAt: isoInstant(row.updatedAt),
    lastSeq: row.lastSeq,
  };
}
