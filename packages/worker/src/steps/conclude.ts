import type { FailureCode } from "@ck/contracts";
import type { Dispatcher, Ledger } from "@ck/ledger";
import { type Sleep, whenLedgerAnswers } from "../patience.ts";
import type { Reading } from "../reading.ts";

/** How work on a reading ended, and what the ledger is told of it. */
export type Ending =
  | { kind: "finished" }
  /** It will not succeed as it was ordered. */
  | { kind: "failed"; code: FailureCode }
  /** It may succeed later. `counts`: whether this used up one of its attempts. */
  | { kind: "released"; code: FailureCode; delayMs: number; counts: boolean }
  /** It is not ours any more: there is nothing to tell. */
  | { kind: "lost" };

export type ConcludeDeps = {
  ledger: Ledger;
  dispatcher: Dispatcher;
  announce: (readingId: string) => void;
  sleep: Sleep;
  /** Ends the waiting for a database that stays away; the lease then runs out by itself. */
  hardStop: AbortSignal;
};

/** The promise, or the signal's reason when that comes first. */
async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  const onAbort = () => aborted.reject(signal.reason);
  if (signal.aborted) onAbort();
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([promise, aborted.promise]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

/** Gives a reading back that may succeed later, and offers it again. */
export async function release(
  { id: readingId, epoch }: Pick<Reading, "id" | "epoch">,
  { code, delayMs, counts }: Omit<Extract<Ending, { kind: "released" }>, "kind">,
  { ledger, dispatcher, hardStop, sleep }: Omit<ConcludeDeps, "announce">,
) {
  const outcome = await whenLedgerAnswers(
    () => ledger.release({ readingId, epoch, delayMs, code, counts }),
    { signal: hardStop, sleep },
  );
  if (outcome.outcome === "pending") await dispatcher.dispatch(outcome, delayMs);
}

/** Tells the ledger how it ended. */
export async function conclude(reading: Reading, ending: Ending, deps: ConcludeDeps) {
  const { ledger, announce, sleep, hardStop } = deps;
  const { id: readingId, epoch } = reading;
  if (ending.kind === "failed" || ending.kind === "released") {
    // What was released to readers is in the log before the move ends it.
    await orAborted(reading.committed(), hardStop);
  }
  if (ending.kind === "failed") {
    await whenLedgerAnswers(() => ledger.fail({ readingId, epoch, code: ending.code }), {
      signal: hardStop,
      sleep,
    });
  }
  if (ending.kind === "released") await release(reading, ending, deps);
  announce(readingId);
}
