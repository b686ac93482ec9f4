import { foldEvents, type ReadingView } from "@ck/contracts";
import type { Ledger } from "@ck/ledger";

/** A reading as its whole log tells it. */
export const readView = async (
  ledger: Pick<Ledger, "allEvents">,
  readingId: string,
): Promise<ReadingView> => foldEvents(await ledger.allEvents(readingId));
