import { isLast } from "@ck/contracts";
import { describe, expect, test } from "vitest";
import { aResult, sentence } from "./fixtures.ts";
import { beat, claimed, order, race, useStack } from "./support.ts";

const parts = useStack();

describe("the end", () => {
  test("of cancel and finish at once exactly one wins", async () => {
    const ledger = parts.directLedger();
    const { id } = await parts.newUser();
    const ends = new Set<string>();
    for (let round = 0; round < 20; round += 1) {
      const offer = await order(ledger, id);
      const { readingId } = offer;
      const { epoch } = await claimed(ledger, offer);
      const result = { readingId, epoch, after: 1, events: [sentence(1)], result: aResult };
      const moves = [
        async () => (await ledger.finish(result)).outcome,
        async () => (await ledger.cancel({ readingId, userId: id })).outcome,
      ];
      const outcomes = await race(parts.sql, readingId, round % 2 ? moves : moves.reverse());
      const row = await ledger.findReading(readingId, id);
      const won = row?.status ?? "";
      ends.add(won);
      expect(outcomes.toSorted()).toEqual(
        won === "completed" ? ["completed", "terminal"] : ["cancelled", "lost"],
      );
      const last = (await ledger.allEvents(readingId)).filter(({ event }) => isLast(event));
      expect(last.map(({ event }) => event.type)).toEqual([won]);
      expect(row?.content === null).toBe(won === "cancelled");
    }
    // Who queues first wins, and both did.
    expect([...ends].toSorted()).toEqual(["cancelled", "completed"]);
  });

  test("finish stores the result, ends the log, and may be asked again", async () => {
    const ledger = parts.ledger();
    const { id } = await parts.newUser();
    const offer = await order(ledger, id);
    const { readingId } = offer;
    const { epoch } = await claimed(ledger, offer);
    const finish = { readingId, epoch, after: 1, events: [sentence(1)], result: aResult };
    expect(await ledger.finish(finish)).toEqual({ outcome: "completed" });
    expect(await ledger.finish(finish)).toEqual({ outcome: "completed" });
    expect(await ledger.findReading(readingId, id)).toMatchObject({
      status: "completed",
      content: "# Dein Reading",
      receiptHash: aResult.receiptHash,
      lastSeq: 3,
    });
    expect((await ledger.allEvents(readingId)).at(-1)?.event).toEqual({ type: "completed" });
  });

  test("a completed or cancelled reading never changes again", async () => {
    const ledger = parts.ledger({ leaseMs: 0 });
    const { id } = await parts.newUser();
    for (const end of ["completed", "cancelled"] as const) {
      const offer = await order(ledger, id, { deadlineMs: 1 });
      const { readingId } = offer;
      await parts.sql`update coach_readings set deadline_at = now() + interval '1 hour'
        where id = ${readingId}`;
      const { epoch } = await claimed(ledger, offer);
      if (end === "completed") {
        await ledger.finish({ readingId, epoch, after: 1, events: [], result: aResult });
      } else await ledger.cancel({ readingId, userId: id });
      await parts.sql`update coach_readings set deadline_at = now() where id = ${readingId}`;
      const before = await ledger.findReading(readingId, id);
      expect(before?.status).toBe(end);
      expect((await ledger.cancel({ readingId, userId: id })).outcome).toBe("terminal");
      expect((await ledger.fail({ readingId, epoch, code: "internal" })).outcome).toBe("lost");
      const redrive = { readingId, userId: id, deadlineMs: 1_000, maxOpen: 1 };
      expect((await ledger.redrive(redrive)).outcome).toBe("not_failed");
      await ledger.sweep({ reclaim: true, offer: true, reofferMs: 0 });
      expect(await ledger.findReading(readingId, id)).toEqual(before);
    }
  });

  test("nobody but the owner cancels or redrives, and an operator may", async () => {
    const ledger = parts.ledger();
    const [a, b] = [await parts.newUser(), await parts.newUser()];
    const offer = await order(ledger, a.id);
    const { readingId } = offer;
    expect(await ledger.cancel({ readingId, userId: b.id })).toEqual({ outcome: "not_found" });
    const { epoch } = await claimed(ledger, offer);
    await ledger.fail({ readingId, epoch, code: "model_refused" });
    const foreign = { readingId, userId: b.id, deadlineMs: 60_000, maxOpen: 1 };
    expect(await ledger.redrive(foreign)).toEqual({ outcome: "not_found" });
    expect((await ledger.redrive({ ...foreign, userId: null })).outcome).toBe("pending");
    expect(await ledger.findReading(readingId, b.id)).toBeNull();
    expect(await ledger.cancel({ readingId, userId: null })).toEqual({ outcome: "cancelled" });
  });

  test("a redriven reading is open again: not above the limit, but for an operator", async () => {
    const ledger = parts.ledger();
    const { id } = await parts.newUser();
    const offer = await order(ledger, id);
    const { readingId } = offer;
    const { epoch } = await claimed(ledger, offer);
    await ledger.fail({ readingId, epoch, code: "models_unavailable" });
    await order(ledger, id);
    const again = { readingId, userId: id, deadlineMs: 60_000 };
    expect(await ledger.redrive({ ...again, maxOpen: 1 })).toEqual({ outcome: "over_limit" });
    expect((await ledger.findReading(readingId, id))?.status).toBe("failed");
    expect((await ledger.redrive({ ...again, maxOpen: null })).outcome).toBe("pending");
  });

  test("a failed reading that is redriven starts with all its attempts and a new ticket", async () => {
    const ledger = parts.ledger();
    const { id } = await parts.newUser();
    const offer = await order(ledger, id);
    const { readingId } = offer;
    const { epoch } = await claimed(ledger, offer);
    const items = [{ readingId, epoch, after: 1, events: [sentence(1)] }];
    await ledger.writeProgress({ worker: beat(), items });
    await ledger.fail({ readingId, epoch, code: "models_unavailable" });
    expect(await ledger.findReading(readingId, id)).toMatchObject({
      status: "failed",
      failureCode: "models_unavailable",
    });
    const again = await ledger.redrive({ readingId, userId: id, deadlineMs: 60_000, maxOpen: 1 });
    if (again.outcome !== "pending") throw new Error(again.outcome);
    expect(again.ticket).toBe(epoch + 1);
    expect(await ledger.findReading(readingId, id)).toMatchObject({
      status: "pending",
      failureCode: null,
      attempts: 0,
    });
    const claim = await claimed(ledger, again);
    expect(claim).toMatchObject({ attempt: 1, lastSeq: 4 });
    expect(claim.events.map(({ event }) => event.type)).toEqual([
      "accepted",
      "sentence",
      "failed",
      "restarted",
    ]);
  });
});

describe("release", () => {
  test("gives the reading back for later, and says so in its log", async () => {
    const ledger = parts.ledger();
    const { id } = await parts.newUser();
    const offer = await order(ledger, id);
    const { readingId } = offer;
    const { epoch } = await claimed(ledger, offer);
    const released = await ledger.release({
      readingId,
      epoch,
      delayMs: 3_600_000,
      code: "models_unavailable",
      counts: true,
    });
    expect(released).toMatchObject({ outcome: "pending", agentId: "business", ticket: epoch });
    expect(await ledger.claim({ readingId, ticket: epoch, workerId: "w" })).toEqual({
      outcome: "stale",
    });
    const [, waiting] = await ledger.allEvents(readingId);
    const row = await ledger.findReading(readingId, id);
    expect(waiting?.event).toEqual({
      type: "waiting",
      code: "models_unavailable",
      until: row?.dueAt,
    });
    expect(row).toMatchObject({ status: "pending", attempts: 1, lastSeq: 2 });
  });

  test("uses up an attempt only when it counts, and the last one fails with its cause", async () => {
    const ledger = parts.ledger({ maxAttempts: 2 });
    const { id } = await parts.newUser();
    let offer = await order(ledger, id);
    const { readingId } = offer;
    const outcomes: string[] = [];
    for (const counts of [false, false, true, false, true]) {
      const { epoch } = await claimed(ledger, offer);
      const released = await ledger.release({
        readingId,
        epoch,
        delayMs: 0,
        code: counts ? "chart_unavailable" : "shutdown",
        counts,
      });
      outcomes.push(released.outcome);
      if (released.outcome === "pending") offer = released;
    }
    expect(outcomes).toEqual(["pending", "pending", "pending", "pending", "failed"]);
    expect(await ledger.findReading(readingId, id)).toMatchObject({
      status: "failed",
      failureCode: "chart_unavailable",
      attempts: 2,
    });
    expect((await ledger.allEvents(readingId)).at(-1)?.event).toEqual({
      type: "failed",
      code: "chart_unavailable",
    });
  });
});
