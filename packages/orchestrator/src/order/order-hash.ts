import { createHash } from "node:crypto";
import type { Order } from "@ck/contracts";
import { canonicalJson } from "@ck/registry";

/**
 * SHA-256 of an order with its defaults filled in, without its key and before any selection: the
 * same order under the same key is the same reading, whatever the registry has learned since.
 */
export function orderHash({ idempotencyKey: _, ...order }: Order): string {
  // A field that was sent as undefined is a field that was not sent.
  const sent: unknown = JSON.parse(JSON.stringify(order));
  return createHash("sha256").update(canonicalJson(sent)).digest("hex");
}
