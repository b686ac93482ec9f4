import { orderSchema } from "@ck/contracts";
import { expect, test } from "vitest";
import { orderHash } from "../src/order/order-hash.ts";

const hashOf = (order: unknown) => orderHash(orderSchema.parse(order));
const order = { birthDate: "1987-05-14", birthTime: "09:30", birthPlace: "München" };

test("equal orders have equal hashes, whatever their order of fields, key or written-out defaults", () => {
  const hash = hashOf(order);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(hashOf(Object.fromEntries(Object.entries(order).reverse()))).toBe(hash);
  expect(hashOf({ ...order, idempotencyKey: "a" })).toBe(hash);
  expect(hashOf({ ...order, depth: "basic", language: "de", context: "" })).toBe(hash);
});

test.each([
  { birthTime: "09:31" },
  { agentId: "business" },
  { context: "Wachstum" },
  { partner: { ...order, birthTime: null } },
  { startAt: "2026-01-01T00:00:00Z" },
])("an order with %o has another hash", (change) => {
  expect(hashOf({ ...order, ...change })).not.toBe(hashOf(order));
});
