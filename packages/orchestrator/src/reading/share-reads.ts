import type { EventPage, Ledger } from "@ck/ledger";

type EventsAfter = Pick<Ledger, "eventsAfter">;

/**
 * Watchers of the same reading wake together and are at the same place: they share one read.
 * A read can be joined only before it starts; one that runs already may miss what woke the watcher.
 */
export function shareReads(ledger: EventsAfter): EventsAfter {
  const planned = new Map<string, Promise<EventPage>>();
  return {
    eventsAfter(readingId, seq, limit) {
      const key = `${readingId} ${seq} ${limit}`;
      const known = planned.get(key);
      if (known) return known;
      const read = new Promise<void>((resolve) => {
        setImmediate(resolve);
      }).then(() => {
        planned.delete(key);
        return ledger.eventsAfter(readingId, seq, limit);
      });
      planned.set(key, read);
      return read;
    },
  };
}
