import { createHash } from "node:crypto";
import type { Order } from "@ck/contracts";

/** JSON with sorted keys and without undefined: equal values give equal text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value)
    .filter(([, child]) => child !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, child]) => `${JSON.stringify(key)}:${canonical(child)}`);
  return `{${entries.join(",")}}`;
}

/**
 * SHA-256 of an order with its defaults filled in, without its key and before any selection: the
 * same order under the same key is the same reading, whatever the registry has learned since.
 */
export function orderHash({ idempotencyKey: _, ...order }: Order): string {
  return createHash("sha256").update(canonical(order)).digest("hex");
}
