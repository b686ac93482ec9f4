import { createLedger, LedgerBugError, LedgerUnavailableError } from "@ck/ledger";
import { afterAll, beforeAll, expect, test } from "vitest";
import { logReadsAtOnce, maxLogsPerRead } from "../src/limits.ts";
import { shareReads } from "../src/reading/share-reads.ts";
import { playWorker } from "./support/play-worker.ts";
import {
  goodOrder,
  startOrchestrator,
  type TestOrchestrator,
} from "./support/start-orchestrator.ts";

let on: TestOrchestrator;
let ids: string[];
beforeAll(async () => {
  on = await startOrchestrator();
  const { accessToken: token } = await on.stack.newUser();
  ids = await Promise.all(
    Array.from({ length: 12 }, async () => {
      const body = { ...goodOrder, agentId: "business" };
      const accepted = await on.send("/api/orchestrator/execute", { token, body });
      expect(accepted.body).toMatchObject({ jobId: expect.any(String) });
      return String(accepted.body.jobId);
    }),
  );
});
afterAll(() => on.stop());

/** A ledger of its own, whose calls a test can count, hold and break. */
function counted(hold: Promise<void> = Promise.resolve()) {
  const bodies: string[] = [];
  const ledger = createLedger({
    url: on.stack.supabaseUrl,
    secretKey: on.stack.secretKey,
    fetch: async (input, init) => {
      bodies.push(String(init?.body));
      await hold;
      return fetch(input, init);
    },
  });
  return { ledger, bodies };
}

test("logs that are read at the same moment are read in one call, each as if alone", async () => {
  const { ledger, bodies } = counted();
  const shared = shareReads(ledger);
  const worker = await playWorker({ ledger: on.ledger, wake: on.wake, readingId: ids[0] ?? "" });
  await worker.begin();
  const pages = await Promise.all(ids.map((id, n) => shared.eventsAfter(id, n % 2, 2)));
  const alone = await Promise.all(ids.map((id, n) => on.ledger.eventsAfter(id, n % 2, 2)));
  expect(pages).toEqual(alone);
  expect(bodies).toHaveLength(1);
});

test("watchers at the same place of a log share its read", async () => {
  const { ledger, bodies } = counted();
  const shared = shareReads(ledger);
  const [id = ""] = ids;
  const pages = await Promise.all([1, 2, 3].map(() => shared.eventsAfter(id, 0)));
  expect(new Set(pages).size).toBe(1);
  expect(bodies[0]?.split(id)).toHaveLength(2);
});

test("what is asked while reads run gathers for the next one", async () => {
  const gate = Promise.withResolvers<void>();
  const { ledger, bodies } = counted(gate.promise);
  const shared = shareReads(ledger);
  const pages = ids.map(async (id, n) => {
    // One after another, so that none could be asked together with the first ones.
    for (let turn = 0; turn < 3 * n; turn += 1) await new Promise(setImmediate);
    return shared.eventsAfter(id, 0);
  });
  await expect.poll(() => bodies.length).toBe(logReadsAtOnce);
  for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
  gate.resolve();
  expect(await Promise.all(pages)).toHaveLength(ids.length);
  expect(bodies.length).toBe(logReadsAtOnce + 1);
});

test("more logs than a call takes are read in several", async () => {
  const { ledger, bodies } = counted();
  const shared = shareReads(ledger);
  const [id = ""] = ids;
  const places = Array.from({ length: maxLogsPerRead + 1 }, (_, n) => n);
  await Promise.all(places.map((after) => shared.eventsAfter(id, after)));
  expect(bodies).toHaveLength(2);
});

test("a log that cannot be read takes no other with it", async () => {
  const { ledger } = counted();
  const shared = shareReads(ledger);
  const [id = ""] = ids;
  const sql = on.sql();
  await sql`insert into public.reading_events (reading_id, seq, at, event)
    values (${ids[1] ?? ""}, 1000, now(), '{"type": "unheard"}')`;
  await sql.end();
  const [good, bad] = await Promise.allSettled([
    shared.eventsAfter(id, 0),
    shared.eventsAfter(ids[1] ?? "", 999),
  ]);
  expect(good.status).toBe("fulfilled");
  expect(bad).toMatchObject({ status: "rejected", reason: expect.any(LedgerBugError) });
});

test("with the database away every watcher hears so", async () => {
  const ledger = createLedger({
    url: on.stack.supabaseUrl,
    secretKey: on.stack.secretKey,
    fetch: () => Promise.reject(new TypeError("fetch failed")),
  });
  const shared = shareReads(ledger);
  const reads = await Promise.allSettled(ids.map((id) => shared.eventsAfter(id, 0)));
  for (const read of reads) {
    expect(read).toMatchObject({ reason: expect.any(LedgerUnavailableError) });
  }
});
