import {
  type ExecuteResult,
  foldEvents,
  type Notice,
  type ReadingStatus,
  type Selection,
} from "@ck/contracts";
import type { Ledger } from "@ck/ledger";
import { LedgerBugError } from "@ck/ledger";
import { linksOf } from "../reading/links-of.ts";

type Answer = {
  readingId: string;
  status: ReadingStatus;
  selection: Selection;
  notices: readonly Notice[];
  replayed: boolean;
};

const answer = ({ readingId, status, selection, notices, replayed }: Answer): ExecuteResult => ({
  jobId: readingId,
  status,
  agentId: selection.agentId,
  selection,
  notices: notices.map(({ kind, text }) => ({ kind, text })),
  replayed,
  links: linksOf(readingId),
});

/** The answer to a new order. */
export const acceptedAnswer = (order: Pick<Answer, "readingId" | "selection" | "notices">) =>
  answer({ ...order, status: "pending", replayed: false });

/** How every log begins: `accepted`, `selected`, at most a few notices. */
const beginningOfLog = 10;

/** The answer to an order that was known: what was decided then, as the log tells it. */
export async function replayedAnswer(
  { readingId, status }: { readingId: string; status: ReadingStatus },
  ledger: Pick<Ledger, "eventsAfter">,
): Promise<ExecuteResult> {
  const { events } = await ledger.eventsAfter(readingId, 0, beginningOfLog);
  const { selection, notices } = foldEvents(events);
  if (!selection) throw new LedgerBugError("eventsAfter", "the log does not name the selection.");
  return answer({ readingId, status, selection, notices, replayed: true });
}
