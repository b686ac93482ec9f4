import { describe, expect, test } from "vitest";
import { createWake, type Ledger, type Offer, type SweepInput, startSweep } from "../src/index.ts";
import { aCall, sentence } from "./fixtures.ts";
import { beat, claimed, collectLog, order, sweepUntil, useStack } from "./support.ts";

const parts = useStack();

/** Sweeps with no pause and a bound: how a test says "at last". */
async function sweepOnce(ledger: Ledger, changes: Partial<SweepInput> = {}) {
  const swept = await ledger.sweep({ reclaim: true, offer: true, ...changes });
  if (swept.outcome !== "swept") throw new Error(swept.outcome);
  return swept;
}

const idsOf = (offers: readonly Offer[]) => offers.map(({ readingId }) => readingId);

describe("a sweep", () => {
  test("takes back a reading whose lease ran out, and its attempts end in failed", async () => {
    const ledger = parts.ledger({ leaseMs: 1, maxAttempts: 3 });
    const { id } = await parts.newUser();
    let offer = await order(ledger, id);
    const { readingId } = offer;
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      const claim = await claimed(ledger, offer);
      expect(claim.attempt).toBe(attempt);
      await ledger.beginCall(aCall(readingId, claim.epoch));
      await sweepUntil(ledger, ({ offers, ended }) => {
        offer = offers.find((one) => one.readingId === readingId) ?? offer;
        return attempt < 3 ? idsOf(offers).includes(readingId) : ended.includes(readingId);
      });
    }
    expect(await ledger.findReading(readingId, id)).toMatchObject({
      status: "failed",
      failureCode: "attempts_exhausted",
      attempts: 3,
      calls: 3,
      costMicros: 300,
    });
    expect((await ledger.allEvents(readingId)).map(({ event }) => event)).toMatchObject([
      { type: "accepted" },
      { type: "failed", code: "attempts_exhausted" },
    ]);
  });

  test("without leave to reclaim lets expired leases be, and their owners go on", async () => {
    const ledger = parts.ledger({ leaseMs: 0 });
    const { id } = await parts.newUser();
    const offer = await order(ledger, id);
    const { epoch } = await claimed(ledger, offer);
    await sweepOnce(ledger, { reclaim: false });
    const items = [{ readingId: offer.readingId, epoch, after: 1, events: [sentence(1)] }];
    const [written] = await ledger.writeProgress({ worker: beat(), items });
    expect(written?.outcome).toBe("ok");
    await ledger.cancel({ readingId: offer.readingId, userId: id });
  });

  test("fails what is past its deadline, waiting or in work", async () => {
    const ledger = parts.ledger({ leaseMs: 60_000 });
    const { id } = await parts.newUser();
    const [waiting, working] = [await order(ledger, id), await order(ledger, id)];
    await claimed(ledger, working);
    await parts.sql`update coach_readings set deadline_at = now() where user_id = ${id}`;
    expect(await ledger.claim({ ...waiting, workerId: "w" })).toEqual({ outcome: "stale" });
    const { ended, offers } = await sweepOnce(ledger, { reclaim: false, reofferMs: 0 });
    expect(ended.toSorted()).toEqual(idsOf([waiting, working]).toSorted());
    expect(idsOf(offers)).not.toContain(waiting.readingId);
    for (const { readingId } of [waiting, working]) {
      expect((await ledger.findReading(readingId, id))?.failureCode).toBe("deadline_exceeded");
      expect((await ledger.allEvents(readingId)).at(-1)?.event).toEqual({
        type: "failed",
        code: "deadline_exceeded",
      });
    }
  });

  test("offers a due reading again only after the pause, the longest unoffered first", async () => {
    const ledger = parts.ledger({ sweepLimit: 2 });
    const { id } = await parts.newUser();
    const offers = [await order(ledger, id), await order(ledger, id), await order(ledger, id)];
    expect((await sweepOnce(ledger, { reofferMs: 60_000 })).offers).toEqual([]);
    const first = await sweepOnce(ledger, { reofferMs: 0 });
    const second = await sweepOnce(ledger, { reofferMs: 0 });
    expect(idsOf(first.offers)).toEqual(idsOf(offers.slice(0, 2)));
    expect(idsOf(second.offers)[0]).toBe(offers[2]?.readingId);
    await Promise.all(idsOf(offers).map((readingId) => ledger.cancel({ readingId, userId: id })));
  });

  test("offers nothing in a process that cannot reach the queue, but still takes back", async () => {
    const ledger = parts.ledger({ leaseMs: 1 });
    const { id } = await parts.newUser();
    const offer = await order(ledger, id);
    await claimed(ledger, offer);
    await expect
      .poll(async () => {
        expect((await sweepOnce(ledger, { offer: false })).offers).toEqual([]);
        return (await ledger.findReading(offer.readingId, id))?.status;
      })
      .toBe("pending");
    expect(idsOf((await sweepOnce(ledger)).offers)).toEqual([offer.readingId]);
    await ledger.cancel({ readingId: offer.readingId, userId: id });
  });

  test("20 sweeps at once offer each of 200 readings once", async () => {
    const ledger = parts.directLedger();
    const { id } = await parts.newUser();
    await Promise.all(Array.from({ length: 200 }, () => order(ledger, id)));
    await parts.sql`update coach_readings set offered_at = null where user_id = ${id}`;
    const sweeps = await Promise.all(
      Array.from({ length: 20 }, () => ledger.sweep({ reclaim: true, offer: true })),
    );
    const offered = sweeps.flatMap((swept) => (swept.outcome === "swept" ? swept.offers : []));
    expect(offered).toHaveLength(200);
    expect(new Set(idsOf(offered)).size).toBe(200);
    await parts.sql`delete from coach_readings where user_id = ${id}`;
  });

  test("forgets workers that were not seen for a day", async () => {
    const ledger = parts.ledger({ forgetWorkerMs: 86_400_000 });
    await ledger.writeProgress({ worker: beat("old"), items: [] });
    await ledger.writeProgress({ worker: beat("new"), items: [] });
    await parts.sql`update workers set seen_at = now() - interval '25 hours'
      where worker_id = 'old'`;
    await sweepOnce(ledger);
    const { workers } = await ledger.queueState();
    const names = workers.map(({ workerId }) => workerId);
    expect(names).toContain("new");
    expect(names).not.toContain("old");
  });
});

describe("the state of the queues", () => {
  test("counts what waits, what comes later and what is in work, and lists the workers", async () => {
    const ledger = parts.ledger();
    await parts.sql`delete from coach_readings`;
    await parts.sql`delete from workers`;
    const { id } = await parts.newUser();
    const startAt = new Date(Date.now() + 3_600_000).toISOString();
    await order(ledger, id);
    await order(ledger, id, { startAt });
    await ledger.writeProgress({ worker: beat("w1"), items: [] });
    await claimed(ledger, await order(ledger, id), "w1");
    const state = await ledger.queueState();
    expect(state.agents).toEqual([
      {
        agentId: "business",
        waiting: 1,
        later: 1,
        processing: 1,
        longestWaitMs: expect.any(Number),
      },
    ]);
    expect(state.workers).toEqual([
      {
        workerId: "w1",
        agents: { business: { slots: 2, busy: 1 } },
        seenMsAgo: expect.any(Number),
        lastClaimMsAgo: expect.any(Number),
      },
    ]);
    await parts.sql`delete from coach_readings where user_id = ${id}`;
  });
});

describe("the sweep of a process", () => {
  /** A dispatcher that keeps what it was given. */
  const listDispatcher = (lost: () => boolean = () => false) => {
    const given: Offer[] = [];
    return {
      given,
      isReady: () => true,
      queueWasLost: async () => lost(),
      dispatch: async (offer: Offer) => {
        given.push(offer);
        return true;
      },
    };
  };
  const silentWake = { announce: () => {} };
  const often = { everyMs: 1, logger: collectLog().logger, wake: silentWake };

  test("two processes offer each waiting reading, and none twice within the pause", async () => {
    const ledger = parts.ledger({ reofferMs: 60_000 });
    const { id } = await parts.newUser();
    const ids = idsOf(await Promise.all(Array.from({ length: 30 }, () => order(ledger, id))));
    await parts.sql`update coach_readings set offered_at = null where user_id = ${id}`;
    const dispatchers = [listDispatcher(), listDispatcher()];
    const sweeps = dispatchers.map((dispatcher) =>
      startSweep({ ...often, dispatcher, ledger: parts.ledger({ reofferMs: 60_000 }) }),
    );
    const given = () => idsOf(dispatchers.flatMap((dispatcher) => dispatcher.given));
    await expect.poll(() => given().length).toBe(30);
    await Promise.all(sweeps.map((sweep) => sweep.stop()));
    expect(given().toSorted()).toEqual(ids.toSorted());
    await parts.sql`delete from coach_readings where user_id = ${id}`;
  });

  test("offers everything at once when the queue lost its data", async () => {
    const ledger = parts.ledger({ reofferMs: 60_000 });
    const { id } = await parts.newUser();
    const offers = await Promise.all(Array.from({ length: 5 }, () => order(ledger, id)));
    let losses = 1;
    const dispatcher = listDispatcher(() => losses-- > 0);
    const sweep = startSweep({ ...often, dispatcher, ledger });
    await expect.poll(() => dispatcher.given.length).toBe(5);
    await sweep.stop();
    expect(idsOf(dispatcher.given).toSorted()).toEqual(idsOf(offers).toSorted());
    await parts.sql`delete from coach_readings where user_id = ${id}`;
  });

  test("takes leases back only after its own calls went well for one lease time", async () => {
    let clock = 0;
    const calls: SweepInput[] = [];
    const ledger = {
      limits: parts.ledger({ leaseMs: 10_000 }).limits,
      steadyMs: () => clock,
      sweep: async (input: SweepInput) => {
        calls.push(input);
        clock += 4_000;
        return { outcome: "swept" as const, offers: [], ended: [] };
      },
    };
    const sweep = startSweep({ ...often, dispatcher: listDispatcher(), ledger });
    await expect.poll(() => calls.length).toBeGreaterThanOrEqual(5);
    await sweep.stop();
    const reclaims = calls.slice(0, 5).map(({ reclaim }) => reclaim);
    expect(reclaims).toEqual([false, false, false, true, true]);
  });

  test("never overlaps itself, and stop waits for the sweep under way", async () => {
    let running = 0;
    let most = 0;
    let sweeps = 0;
    let letGo = () => {};
    const ledger = {
      limits: parts.ledger().limits,
      steadyMs: () => 0,
      sweep: async () => {
        running += 1;
        sweeps += 1;
        most = Math.max(most, running);
        await new Promise<void>((resolve) => {
          letGo = resolve;
          if (sweeps < 5) setImmediate(resolve);
        });
        running -= 1;
        return { outcome: "swept" as const, offers: [], ended: [] };
      },
    };
    const sweep = startSweep({ ...often, everyMs: 0, dispatcher: listDispatcher(), ledger });
    await expect.poll(() => sweeps).toBe(5);
    let stopped = false;
    const stop = sweep.stop().then(() => {
      stopped = true;
    });
    await new Promise(setImmediate);
    expect(stopped).toBe(false);
    letGo();
    await stop;
    expect([most, sweeps, running]).toEqual([1, 5, 0]);
  });

  test("wakes the watchers of a reading that it ended", async () => {
    const ledger = parts.ledger();
    const { id } = await parts.newUser();
    const { readingId } = await order(ledger, id);
    const wake = createWake({ redisUrl: parts.stack.redisUrl, logger: often.logger });
    let woken = 0;
    wake.watch(readingId, () => {
      woken += 1;
    });
    // Subscribed: the watchers are woken once.
    await expect.poll(() => woken).toBe(1);
    await parts.sql`update coach_readings set deadline_at = now() where id = ${readingId}`;
    const sweep = startSweep({ ...often, dispatcher: listDispatcher(), ledger, wake });
    await expect.poll(() => woken).toBe(2);
    await sweep.stop();
    await wake.close();
  });
});
