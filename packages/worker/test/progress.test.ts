import { afterAll, beforeAll, expect, test } from "vitest";
import { beatMs } from "../src/limits.ts";
import { type Bench, startBench } from "./support/start-bench.ts";

let on: Bench;
beforeAll(async () => {
  on = await startBench();
});
afterAll(() => on.stop());

/** A claimed reading on the line of this worker. */
async function open() {
  const readingId = await on.order();
  const claim = await on.ledger.claim({ readingId, ticket: 0, workerId: "bench" });
  if (claim.outcome !== "claimed") throw new Error("The reading was not claimed.");
  const lost: string[] = [];
  const line = on.progress.open({
    readingId,
    epoch: claim.epoch,
    lastSeq: claim.lastSeq,
    onLost: () => lost.push(readingId),
  });
  return { readingId, line, lost };
}

async function leaseOf(readingId: string): Promise<number> {
  const [row] = await on.sql`
    select extract(epoch from lease_until) * 1000 as ms from coach_readings
    where id = ${readingId}`;
  return Number(row?.ms);
}

const started = { type: "started", attempt: 1 } as const;

test("a reading with nothing new is left alone while others are written, and its lease is renewed in time", async () => {
  const quiet = await open();
  const busy = await open();
  const lease = await leaseOf(quiet.readingId);
  busy.line.append([started]);
  await busy.line.committed();
  expect(await leaseOf(quiet.readingId)).toBe(lease);

  // However busy the other is, the quiet one is never silent for longer than a beat allows.
  await expect
    .poll(
      async () => {
        busy.line.append([started]);
        await busy.line.committed();
        return leaseOf(quiet.readingId);
      },
      { timeout: 3 * beatMs },
    )
    .toBeGreaterThan(lease);
  expect(await leaseOf(quiet.readingId)).toBeLessThan(lease + 2 * beatMs);
  quiet.line.close();
  busy.line.close();
});

test("with nothing to write at all, leases and the heartbeat go on", async () => {
  const quiet = await open();
  const lease = await leaseOf(quiet.readingId);
  const beats = async () => {
    const [row] = await on.sql`select seen_at from workers where worker_id = 'bench'`;
    return row?.seen_at;
  };
  const before = await beats();
  await expect.poll(() => leaseOf(quiet.readingId), { timeout: 3 * beatMs }).toBeGreaterThan(lease);
  expect(await beats()).not.toEqual(before);
  quiet.line.close();
});

test("asked whether its readings are still its own, a worker hears of those with nothing new at once", async () => {
  const quiet = await open();
  const { userId } = (await on.ledger.findReading(quiet.readingId, null)) ?? {};
  await on.ledger.cancel({ readingId: quiet.readingId, userId: userId ?? null });
  on.progress.ask();
  await expect.poll(() => quiet.lost, { timeout: beatMs / 2 }).toEqual([quiet.readingId]);
});
