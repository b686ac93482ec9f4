import { LedgerUnavailableError } from "@ck/ledger";
import { ledgerRetryMs } from "./limits.ts";

export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

/** Waits; rejects with the signal's reason when it is aborted. */
export const sleep: Sleep = (ms, signal) =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    signal?.addEventListener("abort", onAbort, { once: true });
  });

/**
 * Makes a call to the ledger until it answers: while the database is away, what was bought stays
 * in memory. Ends with the signal's reason when there is no point in waiting any longer.
 */
export async function whenLedgerAnswers<T>(
  call: () => Promise<T>,
  options: { signal: AbortSignal; sleep: Sleep },
): Promise<T> {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof LedgerUnavailableError)) throw error;
      await options.sleep(ledgerRetryMs, options.signal);
    }
  }
}
