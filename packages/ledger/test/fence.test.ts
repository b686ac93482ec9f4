import { describe, expect, test } from "vitest";
import type { Ledger, Offer } from "../src/index.ts";
import { aCall, aResult, sentence } from "./fixtures.ts";
import { beat, claimed, order, race, sweepUntil, useStack } from "./support.ts";

const parts = useStack();

const write = async (
  ledger: Ledger,
  readingId: string,
  epoch: number,
  after: number,
  n: number,
) => {
  const events = Array.from({ length: n }, (_, index) => sentence(after + index + 1));
  const items = [{ readingId, epoch, after, events }];
  const [outcome] = await ledger.writeProgress({ worker: beat(), items });
  return outcome;
};

/** A reading that was claimed, lost its worker and was taken back: the old epoch and the new offer. */
async function lostReading(ledger: Ledger): Promise<{ epoch: number; offer: Offer }> {
  const { id } = await parts.newUser();
  const first = await order(ledger, id);
  const { epoch } = await claimed(ledger, first);
  const offers: Offer[] = [];
  await sweepUntil(ledger, (swept) => {
    offers.push(...swept.offers.filter(({ readingId }) => readingId === first.readingId));
    return offers.length > 0;
  });
  return { epoch, offer: offers[0] ?? first };
}

describe("the fence", () => {
  test("20 claims of one ticket give one winner", async () => {
    const ledger = parts.directLedger();
    const { id } = await parts.newUser();
    const offer = await order(ledger, id);
    const claims = await race(
      parts.sql,
      offer.readingId,
      Array.from({ length: 20 }, (_, n) => () => ledger.claim({ ...offer, workerId: `w${n}` })),
    );
    expect(claims.filter(({ outcome }) => outcome === "claimed")).toHaveLength(1);
    expect(claims.filter(({ outcome }) => outcome === "stale")).toHaveLength(19);
  });

  test("a claim carries everything that was ordered and written", async () => {
    const ledger = parts.ledger({ leaseMs: 1 });
    const { offer } = await lostReading(ledger);
    const claim = await claimed(ledger, offer);
    expect(claim).toMatchObject({ epoch: 2, attempt: 2, lastSeq: 1 });
    expect(claim.events.map(({ seq, event }) => [seq, event.type])).toEqual([[1, "accepted"]]);
    expect(claim.order.birth.placeLabel).toBe("München, Deutschland");
  });

  test("an old epoch can write nothing once the reading was taken back", async () => {
    const ledger = parts.ledger({ leaseMs: 1 });
    const { epoch, offer } = await lostReading(ledger);
    const { readingId } = offer;
    const firstTicket = { readingId, ticket: epoch - 1, workerId: "old" };
    expect(await ledger.claim(firstTicket)).toEqual({ outcome: "stale" });
    const oldOwnerWrites = async () => {
      const before = await ledger.findReading(readingId, null);
      const fence = { readingId, epoch };
      expect((await write(ledger, readingId, epoch, 1, 1))?.outcome).toBe("lost");
      expect((await ledger.beginCall(aCall(readingId, epoch))).outcome).toBe("lost");
      expect((await ledger.fail({ ...fence, code: "internal" })).outcome).toBe("lost");
      const finish = { ...fence, after: 1, events: [], result: aResult };
      expect((await ledger.finish(finish)).outcome).toBe("lost");
      const release = { ...fence, delayMs: 0, code: "internal" as const, counts: true };
      expect((await ledger.release(release)).outcome).toBe("lost");
      expect(await ledger.findReading(readingId, null)).toEqual(before);
    };
    await oldOwnerWrites();
    await claimed(ledger, offer);
    await oldOwnerWrites();
  });

  test("an expired lease alone fences nobody", async () => {
    const ledger = parts.ledger({ leaseMs: 0 });
    const { id } = await parts.newUser();
    const offer = await order(ledger, id);
    const { epoch } = await claimed(ledger, offer);
    expect((await write(ledger, offer.readingId, epoch, 1, 1))?.outcome).toBe("ok");
  });

  test("a used ticket is stale, and so is that of an ended or unknown reading", async () => {
    const ledger = parts.ledger();
    const { id } = await parts.newUser();
    const [a, b] = [await order(ledger, id), await order(ledger, id)];
    await claimed(ledger, a);
    await ledger.cancel({ readingId: b.readingId, userId: id });
    const unknown = { readingId: "00000000-0000-4000-8000-000000000000", ticket: 0 };
    for (const ticket of [a, b, unknown]) {
      expect(await ledger.claim({ ...ticket, workerId: "w" })).toEqual({ outcome: "stale" });
    }
  });
});

describe("the log", () => {
  test("seq has no gap and no repetition under concurrent writers", async () => {
    const ledger = parts.directLedger();
    const { id } = await parts.newUser();
    const offer = await order(ledger, id);
    const { epoch } = await claimed(ledger, offer);
    // All write at the same place: one of each round is right, the others must not tear the log.
    for (let round = 0; round < 5; round += 1) {
      const { lastSeq } = await ledger.eventsAfter(offer.readingId, 0);
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, async (_, n) => {
          const events = [sentence(1, `${round}.${n}.1`), sentence(2, `${round}.${n}.2`)];
          const items = [{ readingId: offer.readingId, epoch, after: lastSeq, events }];
          const [item] = await ledger.writeProgress({ worker: beat(`w${n}`), items });
          return item?.outcome;
        }),
      );
      expect(outcomes.filter((outcome) => outcome === "ok")).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === "gap")).toHaveLength(9);
    }
    const events = await ledger.allEvents(offer.readingId);
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 11 }, (_, n) => n + 1));
  });

  test("one call for many readings answers each of them, whatever their order", async () => {
    const ledger = parts.directLedger();
    const { id } = await parts.newUser();
    const offers = await Promise.all(Array.from({ length: 8 }, () => order(ledger, id)));
    const claims = await Promise.all(offers.map((offer) => claimed(ledger, offer)));
    const items = offers.map(({ readingId }, n) => ({
      readingId,
      epoch: claims[n]?.epoch ?? 0,
      after: 1,
      events: [sentence(1)],
    }));
    const strange = { readingId: "00000000-0000-4000-8000-000000000000", epoch: 1, after: 0 };
    const [forwards, backwards] = await Promise.all([
      ledger.writeProgress({ worker: beat("a"), items: [...items, { ...strange, events: [] }] }),
      ledger.writeProgress({ worker: beat("b"), items: items.toReversed() }),
    ]);
    expect(forwards.filter(({ outcome }) => outcome === "lost")).toHaveLength(1);
    expect(forwards.filter(({ outcome }) => outcome === "ok")).toHaveLength(8);
    expect(backwards.every(({ outcome, lastSeq }) => outcome === "ok" && lastSeq === 2)).toBe(true);
  });

  test("a write that is sent again, with more behind it, is stored once", async () => {
    const ledger = parts.ledger();
    const { id } = await parts.newUser();
    const { readingId, ...offer } = await order(ledger, id);
    const { epoch } = await claimed(ledger, { readingId, ...offer });
    expect(await write(ledger, readingId, epoch, 1, 2)).toMatchObject({ lastSeq: 3 });
    expect(await write(ledger, readingId, epoch, 1, 2)).toMatchObject({ lastSeq: 3 });
    expect(await write(ledger, readingId, epoch, 1, 4)).toMatchObject({ lastSeq: 5 });
    expect((await ledger.allEvents(readingId)).map(({ event }) => event)).toMatchObject([
      { type: "accepted" },
      ...[2, 3, 4, 5].map((n) => ({ n })),
    ]);
  });

  test("a write that does not follow the log is a gap and stores nothing", async () => {
    const ledger = parts.ledger();
    const { id } = await parts.newUser();
    const offer = await order(ledger, id);
    const { epoch } = await claimed(ledger, offer);
    const { readingId } = offer;
    expect(await write(ledger, readingId, epoch, 2, 1)).toMatchObject({ outcome: "gap" });
    const items = [{ readingId, epoch, after: 0, events: [sentence(1)] }];
    const [behind] = await ledger.writeProgress({ worker: beat(), items });
    expect(behind).toMatchObject({ outcome: "gap", lastSeq: 1 });
    await expect(
      ledger.finish({ readingId, epoch, after: 5, events: [], result: aResult }),
    ).rejects.toMatchObject({ name: "LedgerBugError" });
    expect(await ledger.allEvents(readingId)).toHaveLength(1);
  });

  test("texts with NUL and half characters are stored without them", async () => {
    const ledger = parts.ledger();
    const { id } = await parts.newUser();
    const offer = await order(ledger, id);
    const { epoch } = await claimed(ledger, offer);
    const events = [sentence(1, 'Schön\0, "ja"\\u0000\ud83d!')];
    const items = [{ readingId: offer.readingId, epoch, after: 1, events }];
    await ledger.writeProgress({ worker: beat(), items });
    const [, written] = await ledger.allEvents(offer.readingId);
    expect(written?.event).toMatchObject({ text: 'Schön, "ja"\\u0000\ufffd!' });
  });

  test("a log of more than a page is read whole", async () => {
    const ledger = parts.ledger();
    const { id } = await parts.newUser();
    const offer = await order(ledger, id);
    const { epoch } = await claimed(ledger, offer);
    await write(ledger, offer.readingId, epoch, 1, 1_203);
    const page = await ledger.eventsAfter(offer.readingId, 0);
    expect(page).toMatchObject({ lastSeq: 1_204, over: false });
    expect(page.events).toHaveLength(200);
    expect(await ledger.allEvents(offer.readingId)).toHaveLength(1_204);
  });
});
