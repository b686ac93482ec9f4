import {
  type AcceptedOrder,
  foldEvent,
  foldEvents,
  type ReadingEvent,
  type ReadingView,
} from "@ck/contracts";
import type { ClaimOutcome } from "@ck/ledger";
import { Interrupted } from "./interrupted.ts";
import type { Progress } from "./progress.ts";

export type Claim = Extract<ClaimOutcome, { outcome: "claimed" }>;

/** A reading in work: its order, what its log says so far, and the line that continues it. */
export type Reading = {
  readonly id: string;
  readonly epoch: number;
  readonly attempt: number;
  readonly order: AcceptedOrder;
  readonly registryHash: string;
  /** Aborted with an `Interrupted` when work has to stop. */
  readonly signal: AbortSignal;
  view(): ReadingView;
  append(...events: readonly ReadingEvent[]): void;
  /** Resolves when everything appended is in the database. */
  committed(): Promise<{ lastSeq: number }>;
  interrupt(why: Interrupted["why"]): void;
  close(): void;
};

export function openReading(
  id: string,
  claim: Claim,
  { progress, now }: { progress: Progress; now: () => number },
): Reading {
  const controller = new AbortController();
  const interrupt = (why: Interrupted["why"]) => controller.abort(new Interrupted(why));
  const line = progress.open({
    readingId: id,
    epoch: claim.epoch,
    lastSeq: claim.lastSeq,
    onLost: () => interrupt("lost"),
  });
  const untilDeadline = Math.max(0, Date.parse(claim.deadlineAt) - now());
  const deadline = setTimeout(() => interrupt("deadline"), untilDeadline);

  let view = foldEvents(claim.events);
  return {
    id,
    epoch: claim.epoch,
    attempt: claim.attempt,
    order: claim.order,
    registryHash: claim.registryHash,
    signal: controller.signal,
    view: () => view,
    append(...events) {
      const at = new Date(now()).toISOString();
      for (const event of events) view = foldEvent(view, { seq: view.lastSeq + 1, at, event });
      line.append(events);
    },
    committed: () => line.committed(),
    interrupt,
    close() {
      clearTimeout(deadline);
      line.close();
    },
  };
}
