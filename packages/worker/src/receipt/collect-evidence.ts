import { foldEvents, type LoggedEvent, type ReadingView } from "@ck/contracts";
import type { Ledger, Proof } from "@ck/ledger";

/** All that is stored of a finished reading, to test its receipt against. */
export type Evidence = Proof & {
  readonly events: readonly LoggedEvent[];
  readonly view: ReadingView;
  /** Snapshots of registries by their hashes: the one ordered with and the one that was used. */
  readonly snapshots: ReadonlyMap<string, unknown>;
};

type Source = Pick<Ledger, "readProof" | "allEvents" | "loadSnapshot">;

/** Null when there is no such reading. */
export async function collectEvidence(ledger: Source, readingId: string): Promise<Evidence | null> {
  const proof = await ledger.readProof(readingId);
  if (!proof) return null;
  const events = await ledger.allEvents(readingId);
  const snapshots = new Map<string, unknown>();
  for (const hash of hashesIn(proof)) {
    const content = await ledger.loadSnapshot(hash);
    if (content !== null) snapshots.set(hash, content);
  }
  return { ...proof, events, view: foldEvents(events), snapshots };
}

/** Taken from a receipt that is not tested yet: whatever it is, it is only looked up. */
function hashesIn({ registryHash, receipt }: Proof): string[] {
  const { registry } = Object(receipt);
  const claimed = [Object(receipt).registryHash, Object(registry).hash];
  return [...new Set([registryHash, ...claimed].filter((hash) => typeof hash === "string"))];
}
