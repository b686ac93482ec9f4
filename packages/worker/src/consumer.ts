import { type Ticket, ticketSchema } from "@ck/contracts";
import { type ClaimOutcome, LedgerBugError, type Wake } from "@ck/ledger";
import { type ExecuteDeps, executeReading } from "./execute-reading.ts";
import { Interrupted } from "./interrupted.ts";
import { internalDelayMs, nextTryDelayMs } from "./limits.ts";
import type { Progress } from "./progress.ts";
import { openReading, type Reading } from "./reading.ts";
import { type ConcludeDeps, conclude, type Ending, release } from "./steps/conclude.ts";

export type ConsumerDeps = ExecuteDeps &
  ConcludeDeps & {
    workerId: string;
    progress: Progress;
    wake: Pick<Wake, "watchOthers">;
    now: () => number;
    /** True when the process is about to end and must claim nothing more. */
    stopping: () => boolean;
    /** The readings of this process, by id: whoever stops the process hands them back. */
    inWork: Map<string, Reading>;
  };

/** An error for the log: its message may quote what is not for logs. */
function withoutMessage(error: unknown) {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
  return { error: error.name, at: frames.slice(0, 6).map((line) => line.trim()) };
}

/**
 * Claims the reading of a ticket. An answer that this worker cannot read, such as an order of a
 * newer version, is no claim: the reading is given back, at the epoch that the claim has made.
 */
async function claimReading(
  { readingId, ticket }: Pick<Ticket, "readingId" | "ticket">,
  deps: ConsumerDeps,
): Promise<ClaimOutcome> {
  try {
    return await deps.ledger.claim({ readingId, ticket, workerId: deps.workerId });
  } catch (error) {
    if (!(error instanceof LedgerBugError)) throw error;
    deps.logger.error({ readingId, error: error.message }, "claim not understood; given back");
    // Another worker may read it: no attempt is used up, and the deadline bounds the waiting.
    const ending = { code: "internal", delayMs: nextTryDelayMs, counts: false } as const;
    await release({ id: readingId, epoch: ticket + 1 }, ending, deps);
    deps.announce(readingId);
    return { outcome: "stale" };
  }
}

/**
 * One job of a queue: claims its reading and sees it to an end. It returns in every case that the
 * ledger has decided, since a job is a one-shot ticket and the sweep makes new ones.
 *
 * Throws only when the ticket could not be used: the claim cannot reach the ledger
 * (`LedgerUnavailableError`), or the process is stopping, since a paused queue may still hand out
 * the job that it was waiting for. The queue then offers the same ticket again.
 */
export async function consume(data: unknown, deps: ConsumerDeps): Promise<void> {
  const parsed = ticketSchema.safeParse(data);
  if (!parsed.success) {
    deps.logger.error({ issues: parsed.error.issues.length }, "job is no ticket; dropped");
    return;
  }
  if (deps.stopping()) throw new Error("this worker is stopping; the ticket goes to another");
  const { readingId, ticket }: Ticket = parsed.data;
  const claim = await claimReading({ readingId, ticket }, deps);
  if (claim.outcome === "stale") return;

  const reading = openReading(readingId, claim, deps);
  deps.inWork.set(readingId, reading);
  // Others write to our reading only to end it: ask at once, so that a cancel stops the model call.
  const unwatch = deps.wake.watchOthers(readingId, deps.progress.ask);
  deps.logger.info({ readingId, attempt: claim.attempt }, "reading claimed");
  // The process was told to stop while the claim was on its way: it is handed back at once.
  if (deps.stopping()) reading.interrupt("shutdown");
  try {
    const ending: Ending = await executeReading(reading, deps).catch((error: unknown) => {
      deps.logger.error(
        { readingId, ...withoutMessage(error) },
        "unexpected error; the reading is released",
      );
      return { kind: "released", code: "internal", delayMs: internalDelayMs, counts: true };
    });
    await conclude(reading, ending, deps);
    deps.logger.info({ readingId, ...ending }, "reading left");
  } catch (error) {
    // Lost while it was being concluded, or the process ends: lease and sweep take over.
    if (!(error instanceof Interrupted)) throw error;
  } finally {
    unwatch();
    reading.close();
    if (deps.inWork.get(readingId) === reading) deps.inWork.delete(readingId);
  }
}
