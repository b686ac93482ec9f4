import { createLedger, LedgerUnavailableError } from "@ck/ledger";
import { defaultRegistry } from "@ck/registry";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPinRegistry } from "../src/order/pin-registry.ts";
import { startOrchestrator, type TestOrchestrator } from "./support/start-orchestrator.ts";

let on: TestOrchestrator;
beforeAll(async () => {
  on = await startOrchestrator();
});
afterAll(() => on.stop());

test("orders that come at once store the registry once, and a failure is not remembered", async () => {
  let calls = 0;
  const ledger = createLedger({
    url: on.stack.supabaseUrl,
    secretKey: on.stack.secretKey,
    fetch: (input, init) => {
      calls += 1;
      return calls === 1 ? Promise.reject(new TypeError("fetch failed")) : fetch(input, init);
    },
  });
  const pin = createPinRegistry({ ledger, registry: defaultRegistry });
  const first = await Promise.allSettled([pin(), pin()]);
  for (const one of first)
    expect(one).toMatchObject({ reason: expect.any(LedgerUnavailableError) });
  const hashes = await Promise.all(Array.from({ length: 12 }, () => pin()));
  expect(new Set(hashes).size).toBe(1);
  expect(calls).toBe(2);
});
