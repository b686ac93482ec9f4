import type { Ledger } from "@ck/ledger";
import { type Registry, registrySnapshot } from "@ck/registry";

/**
 * Stores the registry under its hash, so that every worker can write an order with exactly the
 * prompts that it was accepted with. Done once; an order does not get past a failure.
 */
export function createPinRegistry({
  ledger,
  registry,
}: {
  ledger: Pick<Ledger, "storeSnapshot">;
  registry: Registry;
}): () => Promise<string> {
  const snapshot = registrySnapshot(registry);
  let stored = false;
  return async () => {
    if (!stored) await ledger.storeSnapshot(snapshot);
    stored = true;
    return snapshot.hash;
  };
}
