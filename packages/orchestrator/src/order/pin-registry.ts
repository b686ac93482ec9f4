import type { Ledger } from "@ck/ledger";
import { type Registry, registrySnapshot } from "@ck/registry";

/**
 * Stores the registry under its hash, so that every worker can write an order with exactly the
 * prompts that it was accepted with. Done once, for all orders that wait for it; an order does not
 * get past a failure, and the next one tries again.
 */
export function createPinRegistry({
  ledger,
  registry,
}: {
  ledger: Pick<Ledger, "storeSnapshot">;
  registry: Registry;
}): () => Promise<string> {
  const snapshot = registrySnapshot(registry);
  let stored: Promise<string> | null = null;
  async function store(): Promise<string> {
    await ledger.storeSnapshot(snapshot);
    return snapshot.hash;
  }
  return () => {
    stored ??= store().catch((error: unknown) => {
      stored = null;
      throw error;
    });
    return stored;
  };
}
