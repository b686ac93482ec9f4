import { foldEvents, type LoggedEvent, loggedEventSchema } from "@ck/contracts";
import type { TestUser } from "@ck/test-kit";
import { createTRPCClient, httpSubscriptionLink } from "@trpc/client";
import { EventSource } from "eventsource";
import superjson from "superjson";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type AppRouter, type Orchestrator, startStandalone } from "../src/index.ts";
import { startCutter } from "./support/cutter.ts";
import { playWorker } from "./support/play-worker.ts";
import { type Frame, readStream } from "./support/read-stream.ts";
import {
  goodOrder,
  requestTo,
  startOrchestrator,
  type TestOrchestrator,
} from "./support/start-orchestrator.ts";

let on: TestOrchestrator;
let anna: TestUser;
beforeAll(async () => {
  on = await startOrchestrator();
  anna = await on.stack.newUser();
});
afterAll(() => on.stop());
// Whatever a test did: when its clients are gone, nothing listens any more.
afterEach(() => expect.poll(() => on.counts.watching).toBe(0));

async function newReading() {
  const { body } = await on.send("/api/orchestrator/execute", {
    token: anna.accessToken,
    body: { ...goodOrder, agentId: "business" },
  });
  const jobId = String(body.jobId);
  return {
    jobId,
    worker: await playWorker({ ledger: on.ledger, wake: on.wake, readingId: jobId }),
  };
}

const watch = (jobId: string, headers: Record<string, string> = {}, signal?: AbortSignal) =>
  on.orchestrator.fetch(
    requestTo(`/api/orchestrator/events/${jobId}`, {
      token: anna.accessToken,
      headers,
      ...(signal ? { signal } : {}),
    }),
  );

async function eventsOf(response: Response, enough = Number.POSITIVE_INFINITY) {
  const events: LoggedEvent[] = [];
  for await (const { id, data } of readStream(response)) {
    if (data === undefined) continue;
    const event = loggedEventSchema.parse(JSON.parse(data));
    expect(id).toBe(String(event.seq));
    events.push(event);
    if (events.length === enough) break;
  }
  return events;
}
const seqs = (events: readonly LoggedEvent[]) => events.map(({ seq }) => seq);
const upTo = (last: number) => Array.from({ length: last }, (_, n) => n + 1);

test("a watch shows the whole log, then what is written, and ends with the last event", async () => {
  const { jobId, worker } = await newReading();
  const response = await watch(jobId);
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const events = eventsOf(response);
  await worker.begin();
  await worker.openSection("essence");
  await worker.say("essence", 1, "Ein Satz.");
  await worker.closeSection("essence");
  await worker.finish();
  expect(await events).toEqual(await on.ledger.allEvents(jobId));
});

test("a stream tells the client to come back soon when it is cut", async () => {
  const { jobId, worker } = await newReading();
  await worker.finish();
  const frames = readStream(await watch(jobId));
  const { value: first } = await frames.next();
  expect(first).toEqual({ retry: "300" });
  await frames.return();
});

test("a watch resumes after Last-Event-ID, without loss or repetition", async () => {
  const { jobId, worker } = await newReading();
  await worker.begin();
  await worker.openSection("essence");
  const first = await eventsOf(await watch(jobId), 3);
  const rest = watch(jobId, { "last-event-id": String(first.at(-1)?.seq) }).then(eventsOf);
  await worker.say("essence", 1, "Ein Satz.");
  await worker.finish();
  const all = [...first, ...(await rest)];
  expect(seqs(all)).toEqual(upTo(7));
  expect(foldEvents(all)).toEqual(foldEvents(await on.ledger.allEvents(jobId)));
});

test("a client that has all of an ended reading is told to stop", async () => {
  const { jobId, worker } = await newReading();
  await worker.finish();
  const { lastSeq } = await on.ledger.eventsAfter(jobId, 0);
  expect((await watch(jobId, { "last-event-id": String(lastSeq) })).status).toBe(204);
});

test("a log with a failure in the middle is watched to its end, from the start and after the failure", async () => {
  const { jobId, worker } = await newReading();
  const first = watch(jobId).then(eventsOf);
  await worker.begin();
  await worker.openSection("essence");
  await worker.closeSection("essence");
  await worker.fail();
  const failed = await first;
  expect(failed.at(-1)?.event.type).toBe("failed");
  const seen = String(failed.at(-1)?.seq);
  expect((await watch(jobId, { "last-event-id": seen })).status).toBe(204);

  await on.send(`/api/orchestrator/redrive/${jobId}`, { token: anna.accessToken, method: "POST" });
  const whole = watch(jobId).then(eventsOf);
  const rest = watch(jobId, { "last-event-id": seen }).then(eventsOf);
  const overTrpc = trpcWatch(on.orchestrator, jobId, Number(seen)).then(framesOf);
  await expect.poll(() => on.counts.watching).toBe(3);
  const again = await playWorker({ ledger: on.ledger, wake: on.wake, readingId: jobId });
  await again.begin();
  await again.finish();

  const log = await on.ledger.allEvents(jobId);
  expect(log.map(({ event }) => event.type).slice(-5)).toEqual([
    "failed",
    "restarted",
    "started",
    "chart",
    "completed",
  ]);
  expect(await whole).toEqual(log);
  expect([...failed, ...(await rest)]).toEqual(log);
  const frames = await overTrpc;
  expect(idsOf(frames)).toEqual(seqs(log).slice(Number(seen)));
  expect(saysItIsOver(frames)).toBe(true);
  expect(foldEvents(log)).toMatchObject({ status: "completed", failure: null });
});

test("a watch wakes at once when an event is committed", async () => {
  const { jobId, worker } = await newReading();
  const frames = readStream(await watch(jobId));
  const nextEvent = async (type: string) => {
    for (;;) {
      const { value } = await frames.next();
      const event = value?.data ? loggedEventSchema.parse(JSON.parse(value.data)) : null;
      if (event?.event.type === type) return;
    }
  };
  await nextEvent("selected");
  await worker.begin();
  await nextEvent("chart");
  await frames.return();
});

test("a hundred watchers of one reading see the same, and share their reads", async () => {
  const { jobId, worker } = await newReading();
  const seen = upTo(100).map((): LoggedEvent[] => []);
  const logs = seen.map(async (events) => {
    for await (const { data } of readStream(await watch(jobId))) {
      if (data !== undefined) events.push(loggedEventSchema.parse(JSON.parse(data)));
    }
  });
  await expect.poll(() => seen.every(({ length }) => length === 2), { timeout: 20_000 }).toBe(true);
  const readsBefore = on.counts.reads;
  await worker.begin();
  await worker.openSection("essence");
  await worker.finish();
  await Promise.all(logs);
  const reads = on.counts.reads - readsBefore;
  for (const events of seen) expect(seqs(events)).toEqual(upTo(6));
  // Alone they would read at least three times each.
  expect(reads).toBeLessThan(100);
});

const trpcWatch = (
  orchestrator: Orchestrator,
  jobId: string,
  lastEventId = 0,
  signal?: AbortSignal,
) =>
  orchestrator.fetch(
    requestTo(
      `/api/trpc/orchestrator.watch?input=${encodeURIComponent(
        JSON.stringify(superjson.serialize({ jobId, lastEventId })),
      )}`,
      { token: anna.accessToken, ...(signal ? { signal } : {}) },
    ),
  );
test.each([
  ["REST", (jobId: string, signal: AbortSignal) => watch(jobId, {}, signal)],
  ["tRPC", (jobId: string, signal: AbortSignal) => trpcWatch(on.orchestrator, jobId, 0, signal)],
])(
  "a client of %s that leaves ends its watch, whether it aborts or stops reading",
  async (_, open) => {
    const { jobId } = await newReading();
    expect(on.counts.watching).toBe(0);
    const leaving = new AbortController();
    const staying = new AbortController().signal;
    const [aborted, unread, halfRead] = await Promise.all([
      open(jobId, leaving.signal),
      open(jobId, staying),
      open(jobId, staying),
    ]);
    const frames = readStream(halfRead);
    for (let n = 0; n < 3; n += 1) await frames.next();
    await expect.poll(() => on.counts.watching).toBe(3);
    leaving.abort();
    await aborted.text();
    await expect.poll(() => on.counts.watching).toBe(2);
    await unread.body?.cancel();
    await expect.poll(() => on.counts.watching).toBe(1);
    await frames.return();
    await expect.poll(() => on.counts.watching).toBe(0);
  },
);

const framesOf = async (response: Response) => {
  const frames: Frame[] = [];
  for await (const frame of readStream(response)) frames.push(frame);
  return frames;
};
const idsOf = (frames: readonly Frame[]) => frames.flatMap(({ id }) => (id ? [Number(id)] : []));
const saysItIsOver = (frames: readonly Frame[]) => frames.some(({ event }) => event === "return");

test("a watch that has lived its time breaks off without an end, and can be resumed", async () => {
  const { jobId, worker } = await newReading();
  const first = await framesOf(await trpcWatch(on.create({ watchLimitMs: 200 }), jobId));
  expect(idsOf(first)).toEqual([1, 2]);
  expect(saysItIsOver(first)).toBe(false);
  await worker.finish();
  const rest = await framesOf(await trpcWatch(on.orchestrator, jobId, 2));
  expect(idsOf(rest)).toEqual([3]);
  expect(saysItIsOver(rest)).toBe(true);
});

test("an orchestrator that closes breaks off its streams", async () => {
  const { jobId } = await newReading();
  const closing = on.create();
  const frames = framesOf(await trpcWatch(closing, jobId));
  await closing.close();
  expect(saysItIsOver(await frames)).toBe(false);
});

test("a subscription that is refused says why in the stream, and breaks no other", async () => {
  const frames = await framesOf(await trpcWatch(on.orchestrator, crypto.randomUUID()));
  const refusal = frames.find(({ event }) => event === "serialized-error");
  expect(refusal?.data).toContain('"code":"not_found"');
  expect(refusal?.data).not.toContain("stack");
});

test("through cuts of the connection a tRPC client sees every event once and in order", async () => {
  const { jobId, worker } = await newReading();
  const { url, close } = await startStandalone({
    orchestrator: on.orchestrator,
    host: "127.0.0.1",
    port: 0,
  });
  const cutter = await startCutter(Number(new URL(url).port));
  const client = createTRPCClient<AppRouter>({
    links: [
      httpSubscriptionLink({
        url: `http://127.0.0.1:${cutter.port}/api/trpc`,
        transformer: superjson,
        EventSource,
        eventSourceOptions: () => ({
          fetch: (input, init) =>
            fetch(input, {
              ...init,
              headers: { ...init.headers, authorization: `Bearer ${anna.accessToken}` },
            }),
        }),
      }),
    ],
  });
  const events: LoggedEvent[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    client.orchestrator.watch.subscribe(
      { jobId },
      {
        onData: ({ id, data }) => {
          expect(id).toBe(String(data.seq));
          events.push(data);
        },
        onComplete: resolve,
        onError: reject,
      },
    );
  });

  await worker.begin();
  await worker.openSection("essence");
  for (let n = 1; n <= 12; n += 1) {
    await worker.say("essence", n, `Satz ${n}.`);
    if (n % 3 === 0) {
      await expect.poll(() => events.at(-1)?.seq).toBe(n + 5);
      cutter.cut();
    }
  }
  await worker.finish();
  await ended;
  expect(cutter.cuts()).toBe(4);
  expect(seqs(events)).toEqual(upTo(18));
  await cutter.close();
  await close();
});
