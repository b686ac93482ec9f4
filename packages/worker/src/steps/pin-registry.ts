import type { Ledger } from "@ck/ledger";
import { createRegistry, type Registry, registryDefinitionSchema } from "@ck/registry";

/**
 * The registry that a reading was ordered with: ours when the hash is the same, otherwise built
 * from its snapshot. Prompts of a reading never change under it.
 */
export async function pinRegistry(
  hash: string,
  { ledger, registry }: { ledger: Ledger; registry: Registry },
): Promise<Registry> {
  if (hash === registry.hash) return registry;
  const content = await ledger.loadSnapshot(hash);
  // An entry point stores its snapshot before it accepts an order; a missing one was deleted.
  return content === null ? registry : createRegistry(registryDefinitionSchema.parse(content));
}
