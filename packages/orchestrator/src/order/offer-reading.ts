import type { Offer } from "@ck/ledger";
import type { Services } from "../services.ts";

/**
 * Puts the reading in its agent's queue. Best effort: the row is committed, the dispatcher logs
 * what the queue did not take, and the sweep of any worker offers it again.
 */
export async function offerReading(
  { delayMs, ...offer }: Offer & { delayMs: number },
  { dispatcher, wake }: Pick<Services, "dispatcher" | "wake">,
): Promise<void> {
  wake.announce(offer.readingId);
  await dispatcher.dispatch(offer, delayMs);
}
