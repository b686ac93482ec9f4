import type { LoggedEvent } from "@ck/contracts";
import { tailEvents } from "@ck/ledger";
import type { Services } from "../services.ts";
import { breakOff } from "./break-off.ts";

/**
 * The events of a reading after `after`, each once and in order, as they are committed. Ends with
 * the last one, or when `signal` aborts. Throws an AbortError when the watch has lived its time or
 * the orchestrator closes: there is more to come.
 */
export async function* followReading({
  readingId,
  after,
  signal,
  services: { sharedLog, wake, closing, watchLimitMs },
}: {
  readingId: string;
  /** The last `seq` that the watcher has, 0 for the whole log. */
  after: number;
  signal: AbortSignal | undefined;
  services: Pick<Services, "sharedLog" | "wake" | "closing" | "watchLimitMs">;
}): AsyncGenerator<LoggedEvent, void> {
  // A timer of our own: the platform may forget an AbortSignal.timeout that nothing else holds.
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), watchLimitMs);
  const ends = AbortSignal.any([closing, late.signal, ...(signal ? [signal] : [])]);
  try {
    yield* tailEvents({ ledger: sharedLog, wake, readingId, after, signal: ends });
  } finally {
    clearTimeout(timer);
  }
  // To a client that has gone nothing can be told, and nobody would catch it.
  if (ends.aborted && !signal?.aborted) throw breakOff();
}
