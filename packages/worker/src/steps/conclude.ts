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

/** Tells the ledger how it ended; a reading that may succeed later is offered again. */
export async function conclude(reading: Reading, ending: Ending, deps: ConcludeDeps) {
  const { ledger, dispatcher, announce, sleep, hardStop } = deps;
  const patient = { signal: hardStop, sleep };
  const { id: readingId, epoch } = reading;
  if (ending.kind === "failed" || ending.kind === "released") {
    // What was released to readers is in the log before the move ends it.
    await orAborted(reading.committed(), hardStop);
  }
  if (ending.kind === "failed") {
    await whenLedgerAnswers(() => ledger.fail({ readingId, epoch, code: ending.code }), patient);
  }
  if (ending.kind === "released") {
    const { code, delayMs, counts } = ending;
    const outcome = await whenLedgerAnswers(
      () => ledger.release({ readingId, epoch, delayMs, code, counts }),
      patient,
    );
    if (outcome.outcome === "pending") await dispatcher.dispatch(outcome, delayMs);
  }
  announce(readingId);
}
