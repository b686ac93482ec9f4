import type { LoggedEvent } from "@ck/contracts";
import { createBell } from "./bell.ts";
import { LedgerUnavailableError } from "./errors.ts";
import type { Ledger } from "./ledger.ts";
import { pollMs as defaultPollMs, eventPage } from "./limits.ts";
import type { EventPage } from "./rows.ts";
import type { Wake } from "./wake.ts";

export type TailOptions = {
  ledger: Pick<Ledger, "eventsAfter">;
  wake: Pick<Wake, "watch">;
  readingId: string;
  /** The last `seq` that the watcher has; 0 for the whole log. */
  after: number;
  signal: AbortSignal;
  pollMs?: number | undefined;
};

/**
 * A reading's log after `after`, as it grows, without a gap or a repetition. Ends when nothing can
 * follow any more (the reading has ended, or is erased) and when the signal is aborted.
 * Throws what the first read throws; later it waits for a database that is away to come back.
 */
export async function* tailEvents(options: TailOptions): AsyncGenerator<LoggedEvent, void, void> {
  const { ledger, wake, readingId, signal, pollMs = defaultPollMs } = options;
  const bell = createBell();
  // Listen before the read: what is written in between rings.
  const unwatch = wake.watch(readingId, bell.ring);
  try {
    let seq = options.after;
    let page: EventPage | null = await ledger.eventsAfter(readingId, seq, eventPage);
    while (!signal.aborted) {
      for (const event of page?.events ?? []) {
        seq = event.seq;
        yield event;
        if (signal.aborted) return;
      }
      if (page?.over && seq >= page.lastSeq) return;
      if (page === null || seq >= page.lastSeq) await bell.wait(pollMs, signal);
      if (signal.aborted) return;
      page = await readOrNull(ledger, readingId, seq);
    }
  } finally {
    unwatch();
  }
}

/** The next page, null while the database is away. */
async function readOrNull(
  ledger: TailOptions["ledger"],
  readingId: string,
  seq: number,
): Promise<EventPage | null> {
  try {
    return await ledger.eventsAfter(readingId, seq, eventPage);
  } catch (error) {
    if (error instanceof LedgerUnavailableError) return null;
    throw error;
  }
}
