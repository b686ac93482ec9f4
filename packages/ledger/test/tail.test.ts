import { setTimeout as delay } from "node:timers/promises";
import type { LoggedEvent } from "@ck/contracts";
import { Redis } from "ioredis";
import { afterEach, describe, expect, test } from "vitest";
import {
  createWake,
  type Ledger,
  LedgerUnavailableError,
  tailEvents,
  type Wake,
} from "../src/index.ts";
import { aResult, sentence } from "./fixtures.ts";
import { beat, claimed, collectLog, order, useStack } from "./support.ts";

const parts = useStack();
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await parts.stack.redis.start();
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** Longer than any test: what arrives was woken, not polled. */
const never = 3_600_000;

async function openWake(): Promise<Wake> {
  const wake = createWake({ redisUrl: parts.stack.redisUrl, logger: collectLog().logger });
  closing.push(wake.close);
  await hears(wake);
  return wake;
}

/** Resolves once what is announced is heard. */
async function hears(wake: Wake): Promise<void> {
  let heard = false;
  const id = crypto.randomUUID();
  const unwatch = wake.watch(id, () => {
    heard = true;
  });
  await expect
    .poll(() => {
      wake.announce(id);
      return heard;
    })
    .toBe(true);
  unwatch();
}

async function startReading(ledger: Ledger) {
  const { id } = await parts.newUser();
  const offer = await order(ledger, id);
  const { readingId } = offer;
  const { epoch } = await claimed(ledger, offer);
  let seq = 1;
  return {
    readingId,
    epoch,
    userId: id,
    write: async (count: number) => {
      const events = Array.from({ length: count }, (_, n) => sentence(seq + n + 1));
      const items = [{ readingId, epoch, after: seq, events }];
      const [outcome] = await ledger.writeProgress({ worker: beat(), items });
      seq = outcome?.lastSeq ?? seq;
    },
    finish: () => ledger.finish({ readingId, epoch, after: seq, events: [], result: aResult }),
  };
}

/** Follows a reading in the background. */
function follow(
  options: Omit<Parameters<typeof tailEvents>[0], "signal" | "after"> & { after?: number },
) {
  const stopping = new AbortController();
  const seen: LoggedEvent[] = [];
  const run = async () => {
    const tail = tailEvents({ after: 0, ...options, signal: stopping.signal });
    for await (const event of tail) seen.push(event);
  };
  const ended = run();
  return { seen, ended, stop: () => stopping.abort(), seqs: () => seen.map(({ seq }) => seq) };
}

const countTo = (last: number, first = 1) =>
  Array.from({ length: last - first + 1 }, (_, n) => n + first);

describe("a tail", () => {
  test("gives the history, then what is written, and ends after the last event", async () => {
    const ledger = parts.ledger();
    const wake = await openWake();
    const reading = await startReading(ledger);
    await reading.write(450);
    const tail = follow({ ledger, wake, readingId: reading.readingId, pollMs: never });
    await expect.poll(() => tail.seen.length).toBe(451);
    for (let n = 0; n < 5; n += 1) {
      await reading.write(2);
      wake.announce(reading.readingId);
      await expect.poll(() => tail.seen.length).toBe(453 + 2 * n);
    }
    await reading.finish();
    wake.announce(reading.readingId);
    await tail.ended;
    expect(tail.seqs()).toEqual(countTo(462));
    expect(tail.seen.at(-1)?.event).toEqual({ type: "completed" });
  });

  test("resumes after any event, and of an ended reading gives the rest and ends", async () => {
    const ledger = parts.ledger();
    const wake = await openWake();
    const reading = await startReading(ledger);
    await reading.write(10);
    await reading.finish();
    for (const after of [0, 1, 7, 12]) {
      const tail = follow({ ledger, wake, readingId: reading.readingId, after, pollMs: never });
      await tail.ended;
      expect(tail.seqs()).toEqual(countTo(12, after + 1));
    }
  });

  test("of a reading that was redriven goes on past the failure", async () => {
    const ledger = parts.ledger();
    const wake = await openWake();
    const { readingId, epoch, userId } = await startReading(ledger);
    await ledger.fail({ readingId, epoch, code: "internal" });
    const again = await ledger.redrive({ readingId, userId, deadlineMs: 60_000, maxOpen: null });
    if (again.outcome !== "pending") throw new Error(again.outcome);
    const tail = follow({ ledger, wake, readingId, pollMs: never });
    await expect.poll(() => tail.seen.length).toBe(3);
    await ledger.cancel({ readingId, userId });
    wake.announce(readingId);
    await tail.ended;
    expect(tail.seen.map(({ event }) => event.type)).toEqual([
      "accepted",
      "failed",
      "restarted",
      "cancelled",
    ]);
  });

  test("of a reading that was erased ends", async () => {
    const ledger = parts.ledger();
    const wake = await openWake();
    const { readingId, userId } = await startReading(ledger);
    const tail = follow({ ledger, wake, readingId, pollMs: never });
    await expect.poll(() => tail.seen.length).toBe(1);
    await parts.sql`delete from auth.users where id = ${userId}`;
    wake.announce(readingId);
    await tail.ended;
    expect(tail.seen).toHaveLength(1);
  });

  test("ends when it is aborted, waiting or not begun", async () => {
    const ledger = parts.ledger();
    const wake = await openWake();
    const { readingId } = await startReading(ledger);
    const tail = follow({ ledger, wake, readingId, pollMs: never });
    await expect.poll(() => tail.seen.length).toBe(1);
    tail.stop();
    await tail.ended;
    const aborted = tailEvents({ ledger, wake, readingId, after: 0, signal: AbortSignal.abort() });
    expect((await aborted.next()).done).toBe(true);
  });

  test("misses nothing that is written between its read and its wait", async () => {
    const wake = await openWake();
    const ledger = parts.ledger();
    const reading = await startReading(ledger);
    const hasty: Pick<Ledger, "eventsAfter"> = {
      // Written and announced while the answer of the read is under way.
      async eventsAfter(readingId, seq, limit) {
        const page = await ledger.eventsAfter(readingId, seq, limit);
        if (seq < 10) {
          await reading.write(1);
          wake.announce(readingId);
        }
        return page;
      },
    };
    const tail = follow({ ledger: hasty, wake, readingId: reading.readingId, pollMs: never });
    await expect.poll(() => tail.seen.length).toBeGreaterThanOrEqual(10);
    tail.stop();
    await tail.ended;
    expect(tail.seqs()).toEqual(countTo(tail.seen.length));
  });

  test("goes on by polling while Redis is away, and is woken again when it is back", async () => {
    const ledger = parts.ledger();
    const wake = await openWake();
    const reading = await startReading(ledger);
    await parts.stack.redis.kill();
    const { readingId } = reading;
    const polling = follow({ ledger, wake, readingId, pollMs: 10 });
    const woken = follow({ ledger, wake, readingId, pollMs: never });
    await reading.write(1);
    wake.announce(readingId);
    await expect.poll(() => polling.seen.length).toBe(2);
    await parts.stack.redis.start();
    // Back in touch, every watcher reads what it may have missed.
    await expect.poll(() => woken.seen.length).toBe(2);
    for (const tail of [polling, woken]) {
      tail.stop();
      await tail.ended;
    }
  });

  test("waits for a database that goes away while it is watched, but does not begin without", async () => {
    const wake = await openWake();
    const ledger = parts.ledger();
    const reading = await startReading(ledger);
    let away = 0;
    const shaky: Pick<Ledger, "eventsAfter"> = {
      eventsAfter(...args) {
        away -= 1;
        return away >= 0
          ? Promise.reject(new LedgerUnavailableError("read_events", "test"))
          : ledger.eventsAfter(...args);
      },
    };
    const tail = follow({ ledger: shaky, wake, readingId: reading.readingId, pollMs: 1 });
    await expect.poll(() => tail.seen.length).toBe(1);
    away = 5;
    await reading.write(1);
    await reading.finish();
    await tail.ended;
    expect(tail.seqs()).toEqual([1, 2, 3]);
    away = 1;
    const fresh = follow({ ledger: shaky, wake, readingId: reading.readingId });
    await expect(fresh.ended).rejects.toBeInstanceOf(LedgerUnavailableError);
  });
});

describe("wake", () => {
  test("calls the watchers of the reading alone, until they stop", async () => {
    const wake = await openWake();
    const [a, b] = [crypto.randomUUID(), crypto.randomUUID()];
    const calls: string[] = [];
    const same = (name: string) => () => void calls.push(name);
    const first = wake.watch(a, same("a1"));
    wake.watch(a, same("a2"));
    wake.watch(b, same("b"));
    wake.announce(a);
    await expect.poll(() => calls.toSorted()).toEqual(["a1", "a2"]);
    first();
    wake.announce(a);
    await expect.poll(() => calls.toSorted()).toEqual(["a1", "a2", "a2"]);
    wake.announce(b);
    await expect.poll(() => calls.toSorted()).toEqual(["a1", "a2", "a2", "b"]);
  });

  test("is heard in every process, and what is not a message is ignored", async () => {
    const [speaker, listener] = [await openWake(), await openWake()];
    const id = crypto.randomUUID();
    let heard = 0;
    listener.watch(id, () => {
      heard += 1;
    });
    const redis = new Redis(parts.stack.redisUrl);
    for (const noise of ["", "null", "{", '{"id":7}', `{"id":"${id}","x":1}`]) {
      await redis.publish("ck:readings", noise);
    }
    redis.disconnect();
    speaker.announce(id);
    await expect.poll(() => heard).toBe(1);
  });

  test("does not tell the writer of a log what it wrote itself", async () => {
    const [writer, canceller] = [await openWake(), await openWake()];
    const id = crypto.randomUUID();
    const heard: string[] = [];
    writer.watchOthers(id, () => void heard.push("others"));
    writer.watch(id, () => void heard.push("all"));
    writer.announce(id);
    await expect.poll(() => heard).toEqual(["all"]);
    canceller.announce(id);
    await expect.poll(() => heard).toEqual(["all", "others", "all"]);
  });

  test("can be made, used and closed while Redis is away", async () => {
    await parts.stack.redis.kill();
    const wake = createWake({ redisUrl: parts.stack.redisUrl, logger: collectLog().logger });
    wake.announce(crypto.randomUUID());
    wake.watch(crypto.randomUUID(), () => {})();
    await delay(0);
    await wake.close();
  });
});
