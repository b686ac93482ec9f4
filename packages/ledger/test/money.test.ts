import { createHash, randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { aCall, aResult, settled } from "./fixtures.ts";
import { claimed, order, race, sweepUntil, useStack } from "./support.ts";

const parts = useStack();

const money = async (readingId: string) => {
  const [row] = await parts.sql`
    select reserved_micros::int as reserved, cost_micros::int as cost, calls,
      input_tokens::int as input, output_tokens::int as output
    from coach_readings where id = ${readingId}`;
  return { ...row };
};

async function work(limits = {}) {
  const ledger = parts.directLedger(limits);
  const { id } = await parts.newUser();
  const offer = await order(ledger, id);
  const { epoch } = await claimed(ledger, offer);
  return { ledger, userId: id, readingId: offer.readingId, epoch };
}

test("the ceiling holds under 50 parallel begin_call", async () => {
  const { ledger, readingId, epoch } = await work();
  const calls = Array.from({ length: 50 }, () => aCall(readingId, epoch, 100));
  // As many at the same instant as there are connections, the others right behind.
  const runs = calls.map((call) => () => ledger.beginCall(call));
  const first = await race(parts.sql, readingId, runs.slice(0, 25));
  const outcomes = [...first, ...(await Promise.all(runs.slice(25).map((run) => run())))];
  expect(outcomes.filter(({ outcome }) => outcome === "ok")).toHaveLength(10);
  expect(outcomes.filter(({ outcome }) => outcome === "over_ceiling")).toHaveLength(40);
  expect(await money(readingId)).toMatchObject({ reserved: 1_000, cost: 0, calls: 0 });
});

test("what a settled call did not use is free for the next one", async () => {
  const { ledger, readingId, epoch } = await work();
  const first = aCall(readingId, epoch, 900);
  await ledger.beginCall(first);
  const second = aCall(readingId, epoch, 200);
  expect((await ledger.beginCall(second)).outcome).toBe("over_ceiling");
  await ledger.settleCall(settled(first.callId, 800));
  expect((await ledger.beginCall(second)).outcome).toBe("ok");
});

test("a call is begun once and booked once, however often it is said", async () => {
  const { ledger, readingId, epoch } = await work();
  const call = aCall(readingId, epoch, 100);
  await Promise.all(Array.from({ length: 5 }, () => ledger.beginCall(call)));
  expect(await money(readingId)).toMatchObject({ reserved: 100 });
  const outcomes = await race(
    parts.sql,
    readingId,
    Array.from({ length: 20 }, () => () => ledger.settleCall(settled(call.callId, 70))),
  );
  expect(outcomes.filter(({ outcome }) => outcome === "settled")).toHaveLength(1);
  expect(outcomes.filter(({ outcome }) => outcome === "repeated")).toHaveLength(19);
  expect(await money(readingId)).toEqual({
    reserved: 0,
    cost: 70,
    calls: 1,
    input: 10,
    output: 20,
  });
});

test("a call of a cancelled reading is booked", async () => {
  const { ledger, readingId, epoch, userId } = await work();
  const call = aCall(readingId, epoch);
  await ledger.beginCall(call);
  await ledger.cancel({ readingId, userId });
  expect((await ledger.settleCall(settled(call.callId, 30))).outcome).toBe("settled");
  expect(await money(readingId)).toMatchObject({ reserved: 0, cost: 30, calls: 1 });
});

test("calls of a vanished worker are booked at their reserve until the worker says otherwise", async () => {
  const { ledger, readingId, epoch } = await work({ leaseMs: 1 });
  const [one, two] = [aCall(readingId, epoch, 100), aCall(readingId, epoch, 200)];
  await ledger.beginCall(one);
  await ledger.beginCall(two);
  await sweepUntil(ledger, ({ offers }) => offers.some((offer) => offer.readingId === readingId));
  expect(await money(readingId)).toMatchObject({ reserved: 0, cost: 300, calls: 2 });
  expect((await ledger.settleCall(settled(one.callId, 40))).outcome).toBe("settled");
  expect((await ledger.settleCall(settled(one.callId, 40))).outcome).toBe("repeated");
  expect(await money(readingId)).toEqual({
    reserved: 0,
    cost: 240,
    calls: 2,
    input: 10,
    output: 20,
  });
});

test("a call that a cancelled reading's worker never settled is booked at its reserve", async () => {
  const { ledger, readingId, epoch, userId } = await work({ settleAfterMs: 0 });
  await ledger.beginCall(aCall(readingId, epoch, 100));
  await ledger.sweep({ reclaim: true, offer: true });
  expect(await money(readingId)).toMatchObject({ reserved: 100, cost: 0 });
  await ledger.cancel({ readingId, userId });
  await expect
    .poll(async () => {
      await ledger.sweep({ reclaim: true, offer: true });
      return money(readingId);
    })
    .toMatchObject({ reserved: 0, cost: 100, calls: 1 });
});

test("a call that was never begun, or whose reading is erased, is unknown", async () => {
  const { ledger, readingId, epoch, userId } = await work();
  const call = aCall(readingId, epoch);
  expect((await ledger.settleCall(settled(call.callId))).outcome).toBe("unknown");
  await ledger.beginCall(call);
  await parts.sql`delete from auth.users where id = ${userId}`;
  expect((await ledger.settleCall(settled(call.callId))).outcome).toBe("unknown");
});

test("a finished reading says what it cost", async () => {
  const { ledger, readingId, epoch, userId } = await work();
  const call = aCall(readingId, epoch);
  await ledger.beginCall(call);
  await ledger.settleCall({ ...settled(call.callId, 70), usage: "none", answer: "half\0 a\ud800" });
  await ledger.finish({ readingId, epoch, after: 1, events: [], result: aResult });
  expect(await ledger.findReading(readingId, userId)).toMatchObject({
    costMicros: 70,
    calls: 1,
    inputTokens: 10,
    outputTokens: 20,
  });
  const [row] = await parts.sql`select usage, answer from model_calls where id = ${call.callId}`;
  expect({ ...row }).toEqual({ usage: { usage: "none" }, answer: "half a\ufffd" });
});

test("the calls of a reading are told in their order, with the hash of each answer and what a repair is for", async () => {
  const { ledger, readingId, epoch } = await work();
  const writing = aCall(readingId, epoch);
  const repairs = { section: "essence", sentences: ["Ein „Satz“ ist falsch."] };
  const repair = { ...aCall(readingId, epoch), purpose: "repair" as const, repairs };
  await ledger.beginCall(writing);
  await ledger.beginCall(repair);
  await ledger.settleCall({ ...settled(writing.callId), answer: "Über den Kern." });
  const answerHash = createHash("sha256").update("Über den Kern.").digest("hex");
  expect(await ledger.receiptCalls(readingId)).toMatchObject([
    { id: writing.callId, epoch, purpose: "writing", state: "settled", costMicros: 70, answerHash },
    { id: repair.callId, purpose: "repair", state: "open", costMicros: 0, answerHash: null },
  ]);
  expect((await ledger.readProof(readingId))?.calls).toMatchObject([
    { answer: "Über den Kern.", repairs: null },
    { answer: null, repairs },
  ]);
});

test("a worker of before, which does not say what a repair is for, may still buy one", async () => {
  const { ledger, readingId, epoch } = await work();
  const { callId, purpose, provider, model, reserveMicros, ceilingMicros } = aCall(
    readingId,
    epoch,
  );
  const [row] = await parts.sql`select public.begin_call(p_call_id => ${callId},
    p_id => ${readingId}, p_epoch => ${epoch}, p_purpose => ${purpose}, p_provider => ${provider},
    p_model => ${model}, p_reserve_micros => ${reserveMicros},
    p_ceiling_micros => ${ceilingMicros}) as answer`;
  expect(row?.answer).toEqual({ outcome: "ok" });
  expect(await ledger.receiptCalls(readingId)).toHaveLength(1);
});

test("nobody's reading has no proof, no calls and no receipt", async () => {
  const ledger = parts.ledger();
  const nobodys = randomUUID();
  expect(await ledger.readProof(nobodys)).toBeNull();
  expect(await ledger.receiptCalls(nobodys)).toEqual([]);
  expect(await ledger.readReceipt(nobodys)).toBeNull();
});
