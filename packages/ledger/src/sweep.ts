import { setTimeout as sleepFor } from "node:timers/promises";
import type { Dispatcher } from "./dispatch.ts";
import { LedgerUnavailableError } from "./errors.ts";
import type { Ledger } from "./ledger.ts";
import { sweepEveryMs } from "./limits.ts";
import type { Logger } from "./logger.ts";
import type { Wake } from "./wake.ts";

/** Resolves after `ms`, or at once when the signal is aborted. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

const sleepUntil: Sleep = (ms, signal) =>
  sleepFor(ms, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });

export type SweepOptions = {
  ledger: Pick<Ledger, "sweep" | "steadyMs" | "limits">;
  dispatcher: Pick<Dispatcher, "dispatch" | "isReady" | "queueWasLost">;
  wake: Pick<Wake, "announce">;
  logger: Logger;
  everyMs?: number | undefined;
  sleep?: Sleep | undefined;
};

/**
 * Makes sure, every two seconds, that no accepted reading is forgotten: takes back what lost its
 * worker, and offers what is due to the queues again. Every worker process runs one; the database
 * lets one at a time through. An outage ends no sweep: the next one tries again.
 */
export function startSweep(options: SweepOptions): { stop(): Promise<void> } {
  const { everyMs = sweepEveryMs, sleep = sleepUntil, logger } = options;
  const sweepOnce = createSweep(options);
  const stopping = new AbortController();
  const run = async () => {
    while (!stopping.signal.aborted) {
      await sweepOnce().catch((error: unknown) => report(error, logger));
      await sleep(everyMs, stopping.signal);
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

function createSweep({ ledger, dispatcher, wake, logger }: SweepOptions): () => Promise<void> {
  // Kept until a sweep has got through: the queues are empty and everything must be offered now.
  let offerAll = false;
  return async () => {
    offerAll = (await dispatcher.queueWasLost()) || offerAll;
    const offer = dispatcher.isReady();
    const swept = await ledger.sweep({
      reclaim: ledger.steadyMs() >= ledger.limits.leaseMs,
      offer,
      reofferMs: offerAll ? 0 : undefined,
    });
    if (swept.outcome === "busy") return;
    if (offer) offerAll = false;
    for (const readingId of swept.ended) {
      logger.warn({ readingId }, "ended by the sweep");
      wake.announce(readingId);
    }
    await Promise.all(swept.offers.map((due) => dispatcher.dispatch(due)));
  };
}

function report(error: unknown, logger: Logger): void {
  if (error instanceof LedgerUnavailableError) logger.warn({}, error.message);
  else logger.error({ error: String(error) }, "the sweep failed");
}
