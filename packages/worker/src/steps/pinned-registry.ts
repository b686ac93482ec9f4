import type { Ledger, Logger } from "@ck/ledger";
import { createRegistry, type Registry, registryDefinitionSchema } from "@ck/registry";
import { type Sleep, whenLedgerAnswers } from "../patience.ts";
import type { Reading } from "../reading.ts";

/**
 * The registry that a reading was ordered with: ours when the hash is the same, otherwise built
 * from its snapshot, so that a reading's prompts do not change under it. Every orchestrator stores
 * its snapshot before it accepts an order; where one was deleted ours takes its place, and the
 * receipt names the registry that was used.
 */
export async function pinnedRegistry(
  { id, registryHash, signal }: Reading,
  deps: { ledger: Ledger; registry: Registry; logger: Logger; sleep: Sleep },
): Promise<Registry> {
  const { ledger, registry, logger, sleep } = deps;
  if (registryHash === registry.hash) return registry;
  const content = await whenLedgerAnswers(() => ledger.loadSnapshot(registryHash), {
    signal,
    sleep,
  });
  if (content !== null) return createRegistry(registryDefinitionSchema.parse(content));
  logger.error({ readingId: id, registryHash }, "registry snapshot is gone; ours is used");
  return registry;
}
