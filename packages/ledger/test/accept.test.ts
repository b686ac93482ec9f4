import { describe, expect, test } from "vitest";
import { acceptInput } from "./fixtures.ts";
import { claimed, order, useStack } from "./support.ts";

const parts = useStack();
const counts = (outcomes: readonly { outcome: string }[]) => {
  const seen: Record<string, number> = {};
  for (const { outcome } of outcomes) seen[outcome] = (seen[outcome] ?? 0) + 1;
  return seen;
};

describe("accept", () => {
  test("50 equal orders at once give one reading", async () => {
    const { id } = await parts.newUser();
    const ledger = parts.directLedger();
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () => ledger.accept(acceptInput(id, { key: "once" }))),
    );
    expect(counts(outcomes)).toEqual({ accepted: 1, replayed: 49 });
    const ids = outcomes.flatMap((one) => ("readingId" in one ? [one.readingId] : []));
    expect(new Set(ids).size).toBe(1);
    expect(await ledger.listReadings(id)).toHaveLength(1);
  });

  test("50 equal orders at once give one reading over HTTP, too", async () => {
    const { id } = await parts.newUser();
    const ledger = parts.ledger();
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () => ledger.accept(acceptInput(id, { key: "once" }))),
    );
    expect(counts(outcomes)).toEqual({ accepted: 1, replayed: 49 });
  });

  test("the same key with another order is a conflict, and somebody else's key is not", async () => {
    const [a, b] = [await parts.newUser(), await parts.newUser()];
    const ledger = parts.ledger();
    await order(ledger, a.id, { key: "k" });
    const other = acceptInput(a.id, { key: "k", orderHash: "d".repeat(64) });
    expect(await ledger.accept(other)).toEqual({ outcome: "conflict" });
    await order(ledger, b.id, { key: "k", orderHash: "d".repeat(64) });
  });

  test("orders without a key are orders of their own", async () => {
    const { id } = await parts.newUser();
    const ledger = parts.ledger();
    await order(ledger, id);
    await order(ledger, id);
    expect(await ledger.listReadings(id)).toHaveLength(2);
  });

  test("a limit of open readings holds under 20 orders at once", async () => {
    const { id } = await parts.newUser();
    const ledger = parts.directLedger();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => ledger.accept(acceptInput(id, { maxOpen: 3 }))),
    );
    expect(counts(outcomes)).toEqual({ accepted: 3, over_limit: 17 });
  });

  test("a known key is answered although the limit is reached", async () => {
    const { id } = await parts.newUser();
    const ledger = parts.ledger();
    await order(ledger, id, { key: "k", maxOpen: 1 });
    expect(await ledger.accept(acceptInput(id, { key: "k", maxOpen: 1 }))).toMatchObject({
      outcome: "replayed",
      status: "pending",
    });
  });

  test("an order for an account that does not exist is refused, not stored", async () => {
    const ledger = parts.ledger();
    const nobody = "00000000-0000-4000-8000-000000000000";
    expect(await ledger.accept(acceptInput(nobody))).toEqual({ outcome: "unknown_user" });
    expect(await ledger.listReadings(nobody)).toEqual([]);
  });

  test("an order for later is not claimed before, and its deadline counts from then", async () => {
    const { id } = await parts.newUser();
    const ledger = parts.ledger();
    const startAt = new Date(Date.now() + 3_600_000).toISOString();
    const accepted = await ledger.accept(acceptInput(id, { startAt, deadlineMs: 1_000 }));
    if (accepted.outcome !== "accepted") throw new Error(accepted.outcome);
    expect(accepted.delayMs).toBeGreaterThan(3_500_000);
    expect(await ledger.claim({ ...accepted, workerId: "w" })).toEqual({ outcome: "stale" });
    const swept = await ledger.sweep({ reclaim: true, offer: true, reofferMs: 0 });
    expect(swept).toMatchObject({ outcome: "swept", ended: [] });
    expect((await ledger.findReading(accepted.readingId, id))?.status).toBe("pending");
  });

  test("erasing a user erases their readings, logs and calls", async () => {
    const { id } = await parts.newUser();
    const ledger = parts.ledger();
    const { readingId } = await order(ledger, id);
    await parts.sql`delete from auth.users where id = ${id}`;
    expect(await ledger.findReading(readingId, null)).toBeNull();
    expect(await ledger.eventsAfter(readingId, 0)).toEqual({ events: [], lastSeq: 0, over: true });
  });
});

describe("the order of the queue", () => {
  const crisis = { ...acceptInput("").order, agentId: "crisis" as const };

  test("a coach's one order goes beside the first of another coach's twenty", async () => {
    const [many, one] = [await parts.newUser(), await parts.newUser()];
    const ledger = parts.ledger();
    const batch = [];
    for (let n = 0; n < 20; n += 1) batch.push(await order(ledger, many.id, { order: crisis }));
    expect(batch.map(({ priority }) => priority)).toEqual(batch.map((_, n) => n + 1));

    const single = await order(ledger, one.id, { order: crisis });
    expect(single.priority).toBe(1);
    expect((await ledger.findReading(single.readingId, one.id))?.queuePosition).toBe(1);
    const last = batch.at(-1);
    expect((await ledger.findReading(last?.readingId ?? "", many.id))?.queuePosition).toBe(20);

    // Served in the queue's order, two coaches with ten orders each take turns.
    for (const { readingId } of batch.slice(10)) {
      await ledger.cancel({ readingId, userId: many.id });
    }
    for (let n = 1; n < 10; n += 1) await order(ledger, one.id, { order: crisis });
    const served = await parts.sql`
      select user_id from coach_readings where status = 'pending' and agent_id = 'crisis'
      order by fair_tag, created_at`;
    const firstTen = served.slice(0, 10).map((row) => row.user_id);
    expect(firstTen.filter((userId) => userId === one.id)).toHaveLength(5);
  });

  test("a reading in work or done has no position", async () => {
    const { id } = await parts.newUser();
    const ledger = parts.ledger();
    const offer = await order(ledger, id);
    await claimed(ledger, offer);
    expect((await ledger.findReading(offer.readingId, id))?.queuePosition).toBeNull();
  });

  test("an order for later holds nobody back, and is not left behind", async () => {
    const [a, b] = [await parts.newUser(), await parts.newUser()];
    const ledger = parts.ledger();
    const relationship = { ...crisis, agentId: "relationship" as const };
    const startAt = new Date(Date.now() + 3_600_000).toISOString();
    const done = await order(ledger, a.id, { order: relationship });
    const later = await order(ledger, a.id, { order: relationship, startAt });
    expect([done.priority, later.priority]).toEqual([1, 2]);
    expect((await ledger.findReading(later.readingId, a.id))?.queuePosition).toBeNull();
    await ledger.cancel({ readingId: done.readingId, userId: a.id });
    expect((await order(ledger, b.id, { order: relationship })).priority).toBe(2);
  });
});
