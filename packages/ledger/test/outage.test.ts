import { createServer, type Server } from "node:net";
import { jobId, queueName } from "@ck/contracts";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { afterEach, describe, expect, test } from "vitest";
import {
  createDispatcher,
  createLedger,
  createWake,
  type Dispatcher,
  type Offer,
  startSweep,
} from "../src/index.ts";
import { acceptInput } from "./fixtures.ts";
import { claimed, collectLog, order, useStack } from "./support.ts";

const parts = useStack();
const agentIds = ["business", "crisis"];
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await parts.stack.redis.start();
  await parts.stack.supabase.start();
  await Promise.all(closing.splice(0).map((close) => close()));
});

const anOffer = (changes: Partial<Offer> = {}): Offer => ({
  readingId: crypto.randomUUID(),
  agentId: "business",
  ticket: 0,
  priority: 1,
  ...changes,
});

function openDispatcher(): {
  dispatcher: Dispatcher;
  lines: ReturnType<typeof collectLog>["lines"];
} {
  const { logger, lines } = collectLog();
  const dispatcher = createDispatcher({ redisUrl: parts.stack.redisUrl, agentIds, logger });
  closing.push(dispatcher.close);
  return { dispatcher, lines };
}

const ready = (dispatcher: Dispatcher) => expect.poll(() => dispatcher.isReady()).toBe(true);

function openRedis(): Redis {
  const redis = new Redis(parts.stack.redisUrl, { maxRetriesPerRequest: null });
  redis.on("error", () => {});
  closing.push(async () => redis.disconnect());
  return redis;
}

async function jobOf(offer: Offer) {
  const queue = new Queue(queueName(offer.agentId), { connection: openRedis() });
  return queue.getJob(jobId({ v: 1, ...offer }));
}

describe("dispatch", () => {
  test("puts one job for one ticket, with nothing in it but ids", async () => {
    const { dispatcher } = openDispatcher();
    await ready(dispatcher);
    const offer = anOffer({ priority: 7 });
    expect(await dispatcher.dispatch(offer)).toBe(true);
    expect(await dispatcher.dispatch(offer)).toBe(true);
    expect(await dispatcher.dispatch({ ...offer, ticket: 1 }, 60_000)).toBe(true);
    const job = await jobOf(offer);
    expect(job?.name).toBe("reading");
    expect(job?.data).toEqual({ v: 1, readingId: offer.readingId, ticket: 0 });
    expect(job?.opts).toMatchObject({
      attempts: 20,
      backoff: { type: "fixed", delay: 3_000 },
      priority: 7,
      removeOnComplete: true,
      removeOnFail: true,
    });
    expect(await job?.getState()).toBe("prioritized");
    expect(await (await jobOf({ ...offer, ticket: 1 }))?.getState()).toBe("delayed");
    const queue = new Queue(queueName("business"), { connection: openRedis() });
    expect(await queue.getJobCountByTypes("prioritized", "delayed", "waiting")).toBe(2);
  });

  test("takes a ticket right after it was made", async () => {
    const { dispatcher } = openDispatcher();
    expect(dispatcher.isReady()).toBe(false);
    expect(await dispatcher.dispatch(anOffer())).toBe(true);
  });

  test("answers false at once while Redis is away, and comes back by itself", async () => {
    const { dispatcher, lines } = openDispatcher();
    await ready(dispatcher);
    expect(await dispatcher.dispatch(anOffer())).toBe(true);
    await parts.stack.redis.kill();
    expect(await dispatcher.dispatch(anOffer())).toBe(false);
    expect(await dispatcher.dispatch(anOffer())).toBe(false);
    expect(await dispatcher.queueWasLost()).toBe(false);
    expect(lines.some(({ level, message }) => level === "warn" && /dispatched/.test(message))).toBe(
      true,
    );
    await parts.stack.redis.start();
    await ready(dispatcher);
    const offer = anOffer();
    expect(await dispatcher.dispatch(offer)).toBe(true);
    expect((await jobOf(offer))?.data).toMatchObject({ readingId: offer.readingId });
  });

  test("can be made, used and closed while Redis is away", async () => {
    await parts.stack.redis.kill();
    const { dispatcher } = openDispatcher();
    expect(await dispatcher.dispatch(anOffer())).toBe(false);
    await dispatcher.close();
  });

  test("a dispatcher that was made while Redis was away works once it is there", async () => {
    await parts.stack.redis.kill();
    const { dispatcher } = openDispatcher();
    expect(await dispatcher.dispatch(anOffer())).toBe(false);
    await parts.stack.redis.start();
    await ready(dispatcher);
    expect(await dispatcher.dispatch(anOffer())).toBe(true);
  });

  test("a Redis that accepts no writes is answered false, and works again afterwards", async () => {
    const { dispatcher } = openDispatcher();
    const redis = openRedis();
    await ready(dispatcher);
    await redis.config("SET", "maxmemory", "1");
    expect(await dispatcher.dispatch(anOffer())).toBe(false);
    expect(await dispatcher.dispatch(anOffer())).toBe(false);
    await redis.config("SET", "maxmemory", "0");
    const offer = anOffer();
    expect(await dispatcher.dispatch(offer)).toBe(true);
    expect(await jobOf(offer)).toBeDefined();
  });

  test("a Redis that does not answer is answered false", async () => {
    const { dispatcher } = openDispatcher();
    await ready(dispatcher);
    expect(await dispatcher.dispatch(anOffer())).toBe(true);
    const redis = openRedis();
    await redis.client("PAUSE", 2_500, "ALL");
    expect(await dispatcher.dispatch(anOffer())).toBe(false);
  });

  test("refuses an agent that has no queue", async () => {
    const { dispatcher, lines } = openDispatcher();
    await ready(dispatcher);
    expect(await dispatcher.dispatch(anOffer({ agentId: "personality" }))).toBe(false);
    expect(lines.some(({ level }) => level === "error")).toBe(true);
  });

  test("says once that the queues lost their data", async () => {
    const [one, two] = [openDispatcher().dispatcher, openDispatcher().dispatcher];
    await ready(one);
    await ready(two);
    await openRedis().flushall();
    const said = [await one.queueWasLost(), await two.queueWasLost(), await one.queueWasLost()];
    expect(said).toEqual([true, false, false]);
  });
});

describe("the sweep", () => {
  test("puts every waiting reading back after FLUSHALL", async () => {
    const ledger = parts.ledger({ reofferMs: 3_600_000 });
    const { id } = await parts.newUser();
    const { dispatcher } = openDispatcher();
    await ready(dispatcher);
    await dispatcher.queueWasLost();
    const offers = await Promise.all(Array.from({ length: 10 }, () => order(ledger, id)));
    for (const offer of offers) await dispatcher.dispatch(offer);
    const redis = openRedis();
    await redis.flushall();
    const { logger } = collectLog();
    const wake = createWake({ redisUrl: parts.stack.redisUrl, logger });
    const sweep = startSweep({ ledger, dispatcher, wake, logger, everyMs: 10 });
    closing.push(sweep.stop, wake.close);
    const queue = new Queue(queueName("business"), { connection: redis });
    await expect.poll(() => queue.getPrioritizedCount()).toBe(10);
    await parts.sql`delete from coach_readings where user_id = ${id}`;
  });

  test("outlives an outage of the database and of Redis, and then offers again", async () => {
    const ledger = parts.ledger({ reofferMs: 0 });
    const { id } = await parts.newUser();
    const { dispatcher } = openDispatcher();
    const { logger, lines } = collectLog();
    const wake = createWake({ redisUrl: parts.stack.redisUrl, logger });
    const sweep = startSweep({ ledger, dispatcher, wake, logger, everyMs: 10 });
    closing.push(sweep.stop, wake.close);
    await parts.stack.redis.kill();
    await parts.stack.supabase.kill();
    await expect.poll(() => lines.some(({ message }) => /sweep_readings/.test(message))).toBe(true);
    expect(ledger.steadyMs()).toBeLessThan(10_000);
    await parts.stack.supabase.start();
    const offer = await order(ledger, id);
    await parts.stack.redis.start();
    await expect.poll(() => jobOf(offer)).toBeDefined();
    expect(lines.filter(({ level }) => level === "error")).toEqual([]);
  });
});

describe("the database", () => {
  test("away is LedgerUnavailableError, and back again needs no restart", async () => {
    const ledger = parts.ledger();
    const { id } = await parts.newUser();
    const offer = await order(ledger, id);
    await parts.stack.supabase.kill();
    await expect(ledger.accept(acceptInput(id))).rejects.toMatchObject({
      name: "LedgerUnavailableError",
      message: expect.stringContaining("accept_reading"),
    });
    expect(ledger.steadyMs()).toBeLessThan(60_000);
    await parts.stack.supabase.start();
    await expect
      .poll(() => claimed(ledger, offer).catch((error: Error) => error.name))
      .toMatchObject({ epoch: 1 });
  });

  test("that refuses connections is LedgerUnavailableError, without the key in it", async () => {
    const url = parts.stack.supabaseUrl;
    await parts.stack.supabase.kill();
    const secretKey = "sb_secret_not-to-be-seen";
    const ledger = createLedger({ url, secretKey });
    const error: unknown = await ledger.queueState().catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: "LedgerUnavailableError" });
    expect(
      JSON.stringify([error, String(error), error instanceof Error && error.cause]),
    ).not.toContain(secretKey);
    await parts.stack.supabase.start();
  });

  test("that never answers is given up", async () => {
    const server = await listenSilently();
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const ledger = createLedger({
      url: `http://127.0.0.1:${port}`,
      secretKey: "x",
      timeoutMs: 50,
    });
    await expect(ledger.queueState()).rejects.toMatchObject({ name: "LedgerUnavailableError" });
    expect(ledger.steadyMs()).toBeLessThan(60_000);
  });

  test("that left a call unanswered is sent no other call, until it answers again", async () => {
    const server = await listenSilently();
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    let answer: Response | null = null;
    const sent: string[] = [];
    const ledger = createLedger({
      url: `http://127.0.0.1:${port}`,
      secretKey: "x",
      timeoutMs: 50,
      failFast: true,
      fetch: async (input, init) => {
        sent.push(String(input).split("/").at(-1) ?? "");
        return answer?.clone() ?? globalThis.fetch(input, init);
      },
    });
    const unanswered = { name: "LedgerUnavailableError" };
    await expect(ledger.queueState()).rejects.toMatchObject(unanswered);
    await expect(ledger.accept(acceptInput(crypto.randomUUID()))).rejects.toMatchObject(unanswered);
    expect(sent).not.toContain("accept_reading");
    const state = { agents: [], workers: [] };
    answer = Response.json(state);
    await expect.poll(() => ledger.queueState().catch(() => null)).toEqual(state);
  });

  test.for([
    [503, "<html>Bad gateway</html>", "LedgerUnavailableError"],
    [500, '{"code":"SUP","message":"Error: write CONNECTION_CLOSED"}', "LedgerUnavailableError"],
    [429, "{}", "LedgerUnavailableError"],
    [
      400,
      '{"code":"57P03","message":"the database system is starting up"}',
      "LedgerUnavailableError",
    ],
    [400, '{"code":"40P01","message":"deadlock detected"}', "LedgerUnavailableError"],
    [401, '{"message":"Invalid API key"}', "LedgerBugError"],
    [404, '{"code":"PGRST202","message":"no function"}', "LedgerBugError"],
    [400, '{"code":"23514","details":"Failing row contains (1987-05-14)."}', "LedgerBugError"],
    [200, '{"agents":"none"}', "LedgerBugError"],
    [200, "", "LedgerBugError"],
  ] as const)("answering %i %s is %s", async ([status, body, name]) => {
    const fetch = async () => new Response(body, { status });
    const ledger = createLedger({ url: "http://127.0.0.1:1", secretKey: "x", fetch });
    const error: unknown = await ledger.queueState().catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name });
    expect(JSON.stringify([String(error), error instanceof Error && error.cause])).not.toContain(
      "1987",
    );
  });
});

async function listenSilently(): Promise<Server> {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(async () => server.close());
  return server;
}
