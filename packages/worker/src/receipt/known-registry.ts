import {
  type AgentId,
  createRegistry,
  defaultRegistry,
  type Registry,
  registryDefinitionSchema,
} from "@ck/registry";
import { hashOfJson } from "./hashes.ts";

/** A registry by its hash, as far as it can be had. */
export type KnownRegistry = {
  /** What its content hashes to; null when it is nowhere. */
  hash: string | null;
  version: string | null;
  /** Null when it is gone, or of a form that this version does not read. */
  registry: Registry | null;
};

/** Looks among the stored snapshots first, then at our own. */
export function knownRegistry(
  hash: string,
  snapshots: ReadonlyMap<string, unknown>,
): KnownRegistry {
  const content =
    snapshots.get(hash) ?? (hash === defaultRegistry.hash ? defaultRegistry.definition : null);
  if (content === null) return { hash: null, version: null, registry: null };
  const { version } = Object(content);
  const contentHash = hashOfJson(content);
  return {
    hash: contentHash,
    version: typeof version === "string" ? version : null,
    registry: contentHash === defaultRegistry.hash ? defaultRegistry : registryFrom(content),
  };
}

function registryFrom(content: unknown): Registry | null {
  const parsed = registryDefinitionSchema.safeParse(content);
  return parsed.success ? createRegistry(parsed.data) : null;
}

/** Ids of an agent's own checks; ours where its registry is gone. */
export const agentChecksIn = ({ registry }: KnownRegistry, agentId: AgentId): readonly string[] =>
  (registry ?? defaultRegistry).getAgent(agentId).checks;
