import { type EventPage, type Ledger, LedgerBugError, type LogRead } from "@ck/ledger";
import { logReadsAtOnce, maxLogsPerRead } from "../limits.ts";

type Planned = LogRead & { page: PromiseWithResolvers<EventPage> };

/**
 * Watchers of the same reading wake together and are at the same place: they share one read. Those
 * of different readings share one call: it takes all that were planned while others ran (no timer).
 * A read can be joined only before it starts; one that runs already may miss what woke the watcher.
 */
export function shareReads(ledger: Pick<Ledger, "eventsOfMany">): Pick<Ledger, "eventsAfter"> {
  const planned = new Map<string, Planned>();
  let running = 0;
  let isStarting = false;

  async function read(reads: readonly Planned[]): Promise<void> {
    try {
      const pages = await ledger.eventsOfMany(
        reads.map(({ readingId, after, limit }) => ({ readingId, after, limit })),
      );
      for (const [index, page] of pages.entries()) reads[index]?.page.resolve(page);
    } catch (error) {
      // One log that cannot be read takes no other with it.
      if (error instanceof LedgerBugError && reads.length > 1) {
        for (const one of reads) await read([one]);
      } else for (const { page } of reads) page.reject(error);
    }
  }

  function startReads() {
    isStarting = false;
    while (running < logReadsAtOnce && planned.size > 0) {
      const taken = [...planned].slice(0, maxLogsPerRead);
      for (const [key] of taken) planned.delete(key);
      running += 1;
      void read(taken.map(([, one]) => one)).finally(() => {
        running -= 1;
        start();
      });
    }
  }

  /** In a moment, so that all who wake now are in it. */
  function start() {
    if (isStarting) return;
    isStarting = true;
    setImmediate(startReads);
  }

  return {
    eventsAfter(readingId, after, limit) {
      const key = `${readingId} ${after} ${limit}`;
      const known = planned.get(key);
      if (known) return known.page.promise;
      const page = Promise.withResolvers<EventPage>();
      planned.set(key, { readingId, after, limit, page });
      start();
      return page.promise;
    },
  };
}
