import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { followReading } from "@ck/client";
import { finishedSections, foldEvents, type LoggedEvent } from "@ck/contracts";
import { createLedger } from "@ck/ledger";
import { readPrompt, writeWholeReading } from "@ck/test-kit";
import { collectEvidence, verifyReceipt } from "@ck/worker/receipt";
import { replayReading } from "@ck/worker/replay";
import { createClient } from "@supabase/supabase-js";
import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Service } from "./support/processes.ts";
import { order, type System, startSystem, watchToEnd } from "./support/system.ts";
import { until } from "./support/until.ts";

let system: System;
const workers: Service[] = [];
const startWorker = async (env?: Record<string, string>) => {
  const worker = await system.startWorker(env);
  workers.push(worker);
  return worker;
};

beforeAll(async () => {
  system = await startSystem();
}, 60_000);
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.kill("SIGKILL")));
  system.stub.follow((request) => ({ kind: "stream", text: writeWholeReading(request) }));
  expect(system.stub.unexpected).toEqual([]);
});
afterAll(() => system.stop());

/** Sections that a call was asked to write. */
const askedFor = (index: number) => {
  const call = system.stub.calls[index];
  if (!call) throw new Error(`there was no call ${index}`);
  return readPrompt(call.request).sections;
};

/**
 * One result, no event twice or missing, every call that the provider saw is booked, and the receipt
 * holds against all of it. What was shown is what the stored answers give when they are replayed.
 */
async function expectSound(jobId: string, callsBefore: number) {
  const events = await system.sql<{ seq: number; event: LoggedEvent["event"] }[]>`
    select seq, event from public.reading_events where reading_id = ${jobId} order by seq`;
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  expect(events.filter(({ event }) => event.type === "completed")).toHaveLength(1);
  const counted = system.stub.calls.slice(callsBefore);
  const booked = await system.calls(jobId);
  expect(booked).toHaveLength(counted.length);
  // To the token and the cent, for every answer that the provider sent to its end.
  for (const [index, { ended, inputTokens, outputTokens }] of counted.entries()) {
    if (ended !== "completed") continue;
    expect(booked[index]).toMatchObject({
      state: "settled",
      result: "completed",
      tokens: inputTokens + outputTokens,
      cost: inputTokens + 10 * outputTokens,
    });
  }
  const { supabaseUrl: url, secretKey } = system.stack;
  const evidence = await collectEvidence(createLedger({ url, secretKey }), jobId);
  if (!evidence) throw new Error("the reading is gone");
  const checks = verifyReceipt(evidence.receipt, evidence);
  expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(await replayReading(evidence)).toMatchObject({ ok: true, same: true });
}

/** A reading whose first section needs a repair that never answers, while the rest streams on. */
async function holdInRepair(person: Awaited<ReturnType<System["newPerson"]>>) {
  const before = system.stub.calls.length;
  const never = new Promise<void>(() => {});
  system.stub.follow((request, n) => {
    const text = writeWholeReading(request);
    if (n > before + 2) return { kind: "stream", text };
    if (readPrompt(request).toCorrect.length > 0) return { kind: "silence" };
    const wrong = text.replace(
      "Dein Typ ist Manifestierender Generator.",
      "Dein Typ ist Projektor.",
    );
    return {
      kind: "stream",
      text: wrong,
      hold: { at: wrong.lastIndexOf("@@") + 60, until: never },
    };
  });
  const { jobId } = await person.client.orchestrator.execute.mutate(order);
  await until("the repair is called", () => system.stub.calls.length >= before + 2);
  return { jobId, before };
}

test("an order becomes a reading: executed, watched, stored, and readable by its owner alone", async () => {
  const person = await system.newPerson();
  const stranger = await system.newPerson();
  await startWorker();
  const before = system.stub.calls.length;

  const executed = await person.client.orchestrator.execute.mutate({ ...order, depth: "advanced" });
  expect(executed).toMatchObject({ status: "pending", agentId: "business", replayed: false });
  const { jobId } = executed;
  const events: LoggedEvent[] = [];
  const view = await followReading(person.client, {
    jobId,
    signal: AbortSignal.timeout(30_000),
    onChange: (_, event) => events.push(event),
  });

  expect(view.status).toBe("completed");
  expect(foldEvents(events)).toEqual(view);
  const result = await person.client.orchestrator.result.query({ jobId });
  expect(result.sections).toEqual(finishedSections(view));
  expect(result.sections.map(({ id }) => id)).toEqual(askedFor(before));
  expect(result.provenance).toEqual({ kind: "model" });
  expect(result.cost.calls).toBe(1);
  expect(result.chart).toMatchObject({ type: "manifestingGenerator", profile: "5/1" });
  await expectSound(jobId, before);

  const rowsOf = async ({ accessToken }: { accessToken: string }) => {
    const { supabaseUrl, publishableKey } = system.stack;
    const supabase = createClient(supabaseUrl, publishableKey, {
      global: { headers: { authorization: `Bearer ${accessToken}` } },
    });
    const { data } = await supabase
      .from("coach_readings")
      .select("id, status, content")
      .eq("id", jobId);
    return data ?? [];
  };
  expect(await rowsOf(person)).toEqual([
    {
      id: jobId,
      status: "completed",
      content: expect.stringContaining(result.sections[0]?.text ?? "?"),
    },
  ]);
  expect(await rowsOf(stranger)).toEqual([]);
  await expect(stranger.client.orchestrator.result.query({ jobId })).rejects.toMatchObject({
    data: { code: "NOT_FOUND" },
  });
});

test("without a model the composer writes every section, and says so", async () => {
  const person = await system.newPerson();
  await startWorker({ models: "" });
  const before = system.stub.calls.length;
  const { jobId } = await person.client.orchestrator.execute.mutate({
    ...order,
    depth: "professional",
  });
  const view = await watchToEnd(person.client, jobId);
  const result = await person.client.orchestrator.result.query({ jobId });
  expect(view.status).toBe("completed");
  expect(result.provenance).toEqual({ kind: "composer" });
  expect(result.sections).toHaveLength(view.sections.length);
  expect(result.report.dropped).toBe(0);
  expect(system.stub.calls).toHaveLength(before);
});

test("a worker killed in the middle of a call: another finishes, and buys only what is missing", async () => {
  const person = await system.newPerson();
  const killed = await startWorker();
  const before = system.stub.calls.length;
  const hold = Promise.withResolvers<void>();
  system.stub.follow((request, n) => {
    const text = writeWholeReading(request);
    // The first answer stops in the middle of its last section.
    return n === before + 1
      ? { kind: "stream", text, hold: { at: text.lastIndexOf("@@") + 60, until: hold.promise } }
      : { kind: "stream", text };
  });
  const { jobId } = await person.client.orchestrator.execute.mutate({
    ...order,
    depth: "advanced",
  });
  const view = watchToEnd(person.client, jobId);
  const all = await until("the last section is begun", async () => {
    const [last] = await system.sql<{ event: LoggedEvent["event"] }[]>`
      select event from public.reading_events
      where reading_id = ${jobId} and event->>'type' = 'section_started' order by seq desc limit 1`;
    const sections = system.stub.calls.length > before ? askedFor(before) : [];
    const begun = last?.event.type === "section_started" ? last.event.section : null;
    return begun !== null && begun === sections.at(-1) ? sections : null;
  });

  await startWorker();
  await killed.kill("SIGKILL");
  hold.resolve();

  expect((await view).status).toBe("completed");
  expect(askedFor(before + 1)).toEqual(all.slice(-1));
  await expectSound(jobId, before);
});

test("Redis flushed after the order: the reading is offered again", async () => {
  const person = await system.newPerson();
  const before = system.stub.calls.length;
  const { jobId } = await person.client.orchestrator.execute.mutate(order);
  const redis = new Redis(system.stack.redisUrl);
  await redis.flushall();
  redis.disconnect();
  await startWorker();
  expect((await watchToEnd(person.client, jobId)).status).toBe("completed");
  await expectSound(jobId, before);
});

test("a stream that is cut without an error is not a whole answer: what is missing is bought again", async () => {
  const person = await system.newPerson();
  await startWorker();
  const before = system.stub.calls.length;
  system.stub.follow((request, n) => {
    const text = writeWholeReading(request);
    return n === before + 1
      ? { kind: "stream", text: text.slice(0, text.lastIndexOf("@@") + 40), end: "cut" }
      : { kind: "stream", text };
  });
  const { jobId } = await person.client.orchestrator.execute.mutate(order);
  expect((await watchToEnd(person.client, jobId)).status).toBe("completed");
  expect(askedFor(before + 1)).toEqual(askedFor(before).slice(-1));
  await expectSound(jobId, before);
});

test("the database away for seconds while a model writes: nothing is bought twice", async () => {
  const person = await system.newPerson();
  await startWorker();
  const before = system.stub.calls.length;
  const hold = Promise.withResolvers<void>();
  system.stub.follow((request) => {
    const text = writeWholeReading(request);
    return { kind: "stream", text, hold: { at: Math.floor(text.length / 2), until: hold.promise } };
  });
  const { jobId } = await person.client.orchestrator.execute.mutate(order);
  await until("the model is called", () => system.stub.calls.length > before);
  await system.takeDatabaseAway();
  await expect(person.client.orchestrator.execute.mutate(order)).rejects.toMatchObject({
    data: { code: "SERVICE_UNAVAILABLE" },
  });
  hold.resolve();
  await until("the answer was sent", () => system.stub.calls[before]?.ended === "completed");
  await system.bringDatabaseBack();
  expect((await watchToEnd(person.client, jobId)).status).toBe("completed");
  expect(system.stub.calls).toHaveLength(before + 1);
  await expectSound(jobId, before);
});

test("Redis away at the order: the order is kept, and served when Redis is back", async () => {
  const person = await system.newPerson();
  await startWorker();
  const before = system.stub.calls.length;
  await system.stack.redis.stop();
  const { jobId } = await person.client.orchestrator.execute.mutate(order);
  await system.stack.redis.start();
  expect((await watchToEnd(person.client, jobId)).status).toBe("completed");
  await expectSound(jobId, before);
});

test("a cancelled reading ends at once, and its call is stopped and booked", async () => {
  const person = await system.newPerson();
  await startWorker();
  const before = system.stub.calls.length;
  system.stub.follow((request) => ({
    kind: "stream",
    text: writeWholeReading(request),
    hold: { at: 200, until: new Promise(() => {}) },
  }));
  const { jobId } = await person.client.orchestrator.execute.mutate(order);
  await until("the model is called", () => system.stub.calls.length > before);
  await person.client.orchestrator.cancel.mutate({ jobId });
  expect((await watchToEnd(person.client, jobId)).status).toBe("cancelled");
  await until("the call is booked", async () => {
    const [call] = await system.calls(jobId);
    return call?.state === "settled";
  });
});

test("a worker that is told to stop hands its reading back without using up an attempt", async () => {
  const person = await system.newPerson();
  const stopped = await startWorker();
  const before = system.stub.calls.length;
  system.stub.follow((request, n) => ({
    kind: "stream",
    text: writeWholeReading(request),
    ...(n === before + 1 ? { hold: { at: 200, until: new Promise(() => {}) } } : {}),
  }));
  const { jobId } = await person.client.orchestrator.execute.mutate(order);
  await until("the model is called", () => system.stub.calls.length > before);
  expect(await stopped.kill("SIGTERM")).toBe(0);
  expect(await person.client.orchestrator.status.query({ jobId })).toMatchObject({
    status: "pending",
    attempt: 0,
  });
  await startWorker();
  expect((await watchToEnd(person.client, jobId)).status).toBe("completed");
  await expectSound(jobId, before);
});

test("a worker told to stop in the middle of a repair hands back as well", async () => {
  const person = await system.newPerson();
  const stopped = await startWorker();
  const { jobId, before } = await holdInRepair(person);
  expect(await stopped.kill("SIGTERM")).toBe(0);
  expect(await person.client.orchestrator.status.query({ jobId })).toMatchObject({
    status: "pending",
    attempt: 0,
  });
  await startWorker();
  expect((await watchToEnd(person.client, jobId)).status).toBe("completed");
  await expectSound(jobId, before);
});

test("a cancel in the middle of a repair stops both calls, and the worker goes on", async () => {
  const person = await system.newPerson();
  await startWorker();
  const { jobId } = await holdInRepair(person);
  await person.client.orchestrator.cancel.mutate({ jobId });
  await until("both calls are booked", async () => {
    const calls = await system.calls(jobId);
    return calls.length === 2 && calls.every(({ state }) => state === "settled");
  });
  const next = await person.client.orchestrator.execute.mutate(order);
  expect((await watchToEnd(person.client, next.jobId)).status).toBe("completed");
});

test("a false sentence never reaches the reader: it is put right before it is shown", async () => {
  const person = await system.newPerson();
  await startWorker();
  const before = system.stub.calls.length;
  const wrong = "Dein Typ ist Projektor.";
  system.stub.follow((request) => {
    const text = writeWholeReading(request);
    const isRepair = readPrompt(request).toCorrect.length > 0;
    return {
      kind: "stream",
      text: isRepair ? text : text.replace("Dein Typ ist Manifestierender Generator.", wrong),
    };
  });
  const { jobId } = await person.client.orchestrator.execute.mutate(order);
  const view = await watchToEnd(person.client, jobId);
  expect(view.status).toBe("completed");
  const events = await system.sql`
    select 1 from public.reading_events where reading_id = ${jobId} and event::text like ${`%${wrong}%`}`;
  expect(events).toHaveLength(0);
  const { report } = await person.client.orchestrator.result.query({ jobId });
  expect(report).toMatchObject({ repaired: 1, dropped: 0 });
  await expectSound(jobId, before);
});

test("an answer that does not end is cut off, and the worker serves the next order", async () => {
  const person = await system.newPerson();
  await startWorker();
  const before = system.stub.calls.length;
  system.stub.follow((request, n) => {
    const text = writeWholeReading(request);
    return n <= before + 2
      ? { kind: "stream", text: text + "Komm zu dir. ".repeat(50_000), chunk: 20_000 }
      : { kind: "stream", text };
  });
  const { jobId } = await person.client.orchestrator.execute.mutate(order);
  expect((await watchToEnd(person.client, jobId)).status).toBe("completed");
  const next = await person.client.orchestrator.execute.mutate(order);
  expect((await watchToEnd(person.client, next.jobId)).status).toBe("completed");
  const [first, second] = await system.calls(jobId);
  expect([first?.result, second?.result]).toEqual(["incomplete", "incomplete"]);
});

test("when no model answers, the composer writes what is missing, labelled section by section", async () => {
  const person = await system.newPerson();
  await startWorker({ models: "first,second" });
  const before = system.stub.calls.length;
  system.stub.follow((request, n) => {
    const text = writeWholeReading(request);
    if (n > before + 1) return { kind: "status", status: 401 };
    return { kind: "stream", text: text.slice(0, text.lastIndexOf("@@")), end: "refusal" };
  });
  const { jobId } = await person.client.orchestrator.execute.mutate(order);
  expect((await watchToEnd(person.client, jobId)).status).toBe("completed");
  const result = await person.client.orchestrator.result.query({ jobId });
  expect(result.provenance).toEqual({ kind: "mixed" });
  expect(new Set(result.sections.map(({ provenance }) => provenance.kind))).toEqual(
    new Set(["model", "composer"]),
  );
  expect(system.stub.calls.slice(before).map(({ request }) => request.model)).toEqual([
    "first",
    "second",
  ]);
  await expectSound(jobId, before);
});

test("birth data and context are nowhere in Redis and in no log", async () => {
  const person = await system.newPerson();
  const worker = await startWorker();
  const { jobId } = await person.client.orchestrator.execute.mutate({
    ...order,
    context: "Geheimwort Zwetschgenknödel",
  });
  await watchToEnd(person.client, jobId);
  // The append-only file has every write that Redis ever saw.
  const redis = new Redis(system.stack.redisUrl);
  const [, dir = ""] = await redis.config("GET", "dir");
  redis.disconnect();
  const folder = join(dir, "appendonlydir");
  const files = (await readdir(folder)).map((name) => readFile(join(folder, name), "latin1"));
  const written = (await Promise.all(files)).join("\n");
  expect(written).toContain(jobId);
  for (const place of [written, worker.output(), system.orchestrator.output()]) {
    expect(place).not.toMatch(/1987-05-14|09:30|M(ü|Ã¼)nchen|Zwetschgen|07:30:00/);
  }
});
