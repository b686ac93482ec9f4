import type { LoggedEvent } from "@ck/contracts";
import { tailEvents } from "@ck/ledger";
import type { Services } from "../services.ts";
import { breakOff } from "./break-off.ts";

/**
 * The events of a reading after `after`, each once and in order, as they are committed. Ends with
 * the last one. Throws an AbortError when it ends earlier: the client has gone, the watch has lived
 * its time, or the orchestrator closes.
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
  const ends = AbortSignal.any([
    closing,
    AbortSignal.timeout(watchLimitMs),
    ...(signal ? [signal] : []),
  ]);
  yield* tailEvents({ ledger: sharedLog, wake, readingId, after, signal: ends });
  if (ends.aborted) throw breakOff();
}
