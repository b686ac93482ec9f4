import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Ledger, Offer } from "../src/index.ts";
import { aCall, aResult, sentence, settled } from "./fixtures.ts";
import { violations } from "./invariants.ts";
import { beat, order, randomFrom, useStack } from "./support.ts";

const parts = useStack();

const limits = { leaseMs: 60, reofferMs: 20, maxAttempts: 3, settleAfterMs: 0, sweepLimit: 20 };
const readings = 60;
const seed = Number(process.env.CHAOS_SEED ?? 20_261_122);

/** What the provider would have counted. */
type Spent = { calls: number; micros: number };
type Fleet = {
  ledger: Ledger;
  random: () => number;
  tickets: Offer[];
  spent: Map<string, Spent>;
  claims: number;
  vanished: number;
};

/** Buys, writes and finishes one reading, and at any step may vanish: then it is never heard of again. */
async function work(fleet: Fleet, workerId: string): Promise<void> {
  const { ledger, random, tickets, spent } = fleet;
  const [ticket] = tickets.splice(Math.floor(random() * tickets.length), 1);
  if (!ticket) return;
  const { readingId } = ticket;
  const claim = await ledger.claim({ ...ticket, workerId });
  if (claim.outcome !== "claimed") return;
  fleet.claims += 1;
  const { epoch } = claim;
  const vanishes = () => {
    const gone = random() < 0.06;
    if (gone) fleet.vanished += 1;
    return gone;
  };
  let after = claim.lastSeq;
  for (let step = 0; step < 3; step += 1) {
    if (vanishes()) return;
    const call = { ...aCall(readingId, epoch, 100), ceilingMicros: 1_000_000 };
    const begun = await ledger.beginCall(call);
    if (begun.outcome !== "ok") return;
    const micros = 10 + Math.floor(random() * 90);
    const own = spent.get(readingId) ?? { calls: 0, micros: 0 };
    // A call whose worker vanishes is booked at its reserve.
    const unsettled = vanishes();
    spent.set(readingId, { calls: own.calls + 1, micros: own.micros + (unsettled ? 100 : micros) });
    if (unsettled) return;
    const settle = ledger.settleCall(settled(call.callId, micros));
    const events = [sentence(step + 1, `${epoch}`), sentence(step + 1, `${epoch}`)];
    const items = [{ readingId, epoch, after, events }];
    const [written] = await ledger.writeProgress({ worker: beat(workerId), items });
    await settle;
    expect(written?.outcome).not.toBe("gap");
    if (written?.outcome !== "ok") return;
    after = written.lastSeq ?? 0;
  }
  if (random() < 0.1) {
    const counts = random() < 0.5;
    const release = { readingId, epoch, delayMs: 0, code: "internal" as const, counts };
    const released = await ledger.release(release);
    if (released.outcome === "pending") tickets.push(released);
    return;
  }
  const finish = { readingId, epoch, after, events: [sentence(9)], result: aResult };
  await ledger.finish(finish);
}

test(`readings with vanishing workers, cancels and sweeps keep every invariant (seed ${seed})`, async () => {
  const ledger = parts.directLedger(limits);
  const random = randomFrom(seed);
  const coaches = await Promise.all([1, 2, 3].map(() => parts.newUser()));
  const ids: { readingId: string; userId: string }[] = [];
  const fleet: Fleet = {
    ledger,
    random,
    tickets: [],
    spent: new Map(),
    claims: 0,
    vanished: 0,
  };
  const count = async () => {
    const [row] = await parts.sql`
      select count(*)::int as open from coach_readings where status in ('pending', 'processing')`;
    return Number(row?.open);
  };

  let done = false;
  const untilDone = async (step: () => Promise<unknown>) => {
    while (!done) {
      await step();
      await turn();
    }
  };
  const ordering = async () => {
    for (let n = 0; n < readings; n += 1) {
      const userId = coaches[n % 3]?.id ?? "";
      const offer = await order(ledger, userId);
      ids.push({ readingId: offer.readingId, userId });
      // Some tickets never reach the queue.
      if (random() < 0.8) fleet.tickets.push(offer);
    }
    await expect.poll(count).toBe(0);
    done = true;
  };
  const sweeping = () =>
    untilDone(async () => {
      const swept = await ledger.sweep({ reclaim: true, offer: true });
      if (swept.outcome === "swept") fleet.tickets.push(...swept.offers);
    });
  const cancelling = () =>
    untilDone(async () => {
      const one = ids[Math.floor(random() * ids.length)];
      if (one && random() < 0.02) await ledger.cancel(one);
    });
  const checking = () => untilDone(async () => expect(await violations(parts.sql)).toEqual([]));

  await Promise.all([
    ordering(),
    ...[1, 2, 3].map(sweeping),
    cancelling(),
    checking(),
    ...Array.from({ length: 10 }, (_, n) => untilDone(() => work(fleet, `w${n}`))),
  ]);
  await ledger.sweep({ reclaim: true, offer: true });

  expect(await violations(parts.sql)).toEqual([]);
  const rows = await parts.sql`
    select id, reserved_micros::int as reserved, cost_micros::int as micros, calls
    from coach_readings`;
  expect(rows).toHaveLength(readings);
  for (const { id, reserved, micros, calls } of rows) {
    expect({ reserved, micros, calls }).toEqual({
      reserved: 0,
      ...(fleet.spent.get(String(id)) ?? { micros: 0, calls: 0 }),
    });
  }
  // What an epoch wrote is never followed by what an older one wrote.
  const mixed = await parts.sql`
    select from (
      select (event ->> 'text')::int as epoch,
        lag((event ->> 'text')::int) over (partition by reading_id order by seq) as before
      from reading_events where event ->> 'type' = 'sentence' and event ->> 'text' ~ '^[0-9]+$'
    ) written where epoch < before`;
  expect(mixed).toHaveLength(0);
  // The run was a run: workers vanished, readings were taken over, owners were fenced.
  expect(fleet.vanished).toBeGreaterThan(5);
  expect(fleet.claims).toBeGreaterThan(readings);
});
