import { type LoggedEvent, loggedEventSchema } from "@ck/contracts";
import type { Switch, TestUser } from "@ck/test-kit";
import superjson from "superjson";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { playWorker } from "./support/play-worker.ts";
import { readStream } from "./support/read-stream.ts";
import {
  goodOrder,
  requestTo,
  startOrchestrator,
  type TestOrchestrator,
} from "./support/start-orchestrator.ts";

let on: TestOrchestrator;
let anna: TestUser;
let key: string;
beforeAll(async () => {
  on = await startOrchestrator();
  anna = await on.stack.newUser();
  key = await on.newServiceKey(["readings:read", "readings:write"]);
});
afterAll(() => on.stop());

const path = "/api/orchestrator/execute";
const order = (body: object = {}, token = anna.accessToken) =>
  on.send(path, { token, body: { ...goodOrder, ...body } });
const danger = { context: "Ich will nicht mehr leben und habe vor, mich umzubringen." };
const helpLines = [expect.objectContaining({ kind: "help-lines" })];

async function during(part: Switch, use: () => Promise<void>) {
  await part.stop();
  try {
    await use();
  } finally {
    await part.start();
  }
}
const works = () => expect.poll(async () => (await order()).status, { timeout: 20_000 }).toBe(202);

describe.each([
  ["the database", () => on.stack.postgres],
  ["the database's API", () => on.stack.supabase],
])("without %s", (_, part) => {
  test("an order is refused at once, says so, and when to come back", async () => {
    await during(part(), async () => {
      const { status, headers, body } = await order();
      expect(status).toBe(503);
      expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
      expect(body).toMatchObject({
        code: "storage_unavailable",
        detail: expect.stringContaining("Datenbank ist gerade nicht erreichbar"),
      });
      expect(JSON.stringify(body)).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|stack|accept_reading/);
    });
    await works();
  });

  test("a person in danger gets help lines, and a server gets them for them", async () => {
    await during(part(), async () => {
      const person = await order(danger);
      expect([person.status, person.body.notices]).toEqual([503, helpLines]);
      const server = await order({ ...danger, userId: anna.id }, key);
      expect([server.status, server.body.notices]).toEqual([503, helpLines]);
    });
    await works();
  });

  test("tRPC says the same as REST", async () => {
    await during(part(), async () => {
      const { status, headers, body } = await on.send("/api/trpc/orchestrator.execute", {
        token: anna.accessToken,
        body: superjson.serialize({ ...goodOrder, ...danger }),
      });
      expect(status).toBe(503);
      expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
      expect(body).toMatchObject({
        error: {
          json: {
            message: expect.stringContaining("Datenbank"),
            data: {
              code: "SERVICE_UNAVAILABLE",
              problem: { code: "storage_unavailable", notices: helpLines },
            },
          },
        },
      });
    });
    await works();
  });

  test("the process lives but is not ready", async () => {
    await during(part(), async () => {
      expect((await on.send("/livez")).status).toBe(200);
      const { status, body } = await on.send("/readyz");
      expect([status, body.storage, body.queue]).toEqual([503, "unavailable", "ok"]);
    });
    await works();
    expect((await on.send("/readyz")).body).toEqual({ status: "ok", storage: "ok", queue: "ok" });
  });

  test("an open watch goes on where it was", async () => {
    const jobId = String((await order()).body.jobId);
    const worker = await playWorker({ ledger: on.ledger, wake: on.wake, readingId: jobId });
    const response = await on.orchestrator.fetch(
      requestTo(`/api/orchestrator/events/${jobId}`, { token: anna.accessToken }),
    );
    const events: LoggedEvent[] = [];
    const ended = (async () => {
      for await (const { data } of readStream(response)) {
        if (data) events.push(loggedEventSchema.parse(JSON.parse(data)));
      }
    })();
    await expect.poll(() => events.length).toBe(2);
    await during(part(), async () => {
      on.wake.announce(jobId);
      const waits = () => on.counts.reads;
      const before = waits();
      await expect.poll(waits, { timeout: 5_000 }).toBeGreaterThan(before);
    });
    await works();
    await worker.begin();
    await worker.finish();
    await ended;
    expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("without Redis", () => {
  test("an order is accepted, kept, and offered again by a sweep", async () => {
    let jobId = "";
    await during(on.stack.redis, async () => {
      await expect.poll(() => on.dispatcher.isReady()).toBe(false);
      const { status, body } = await order();
      expect(status).toBe(202);
      jobId = String(body.jobId);
      expect((await on.send("/readyz")).body).toEqual({
        status: "ok",
        storage: "ok",
        queue: "unavailable",
      });
    });
    const swept = await on.ledger.sweep({ reclaim: false, offer: true, reofferMs: 0 });
    const offered = swept.outcome === "swept" ? swept.offers : [];
    expect(offered.map(({ readingId }) => readingId)).toContain(jobId);
  });

  test("a cancel is answered and a watch sees it", async () => {
    const jobId = String((await order()).body.jobId);
    await during(on.stack.redis, async () => {
      await expect.poll(() => on.dispatcher.isReady()).toBe(false);
      const cancel = await on.send(`/api/orchestrator/cancel/${jobId}`, {
        token: anna.accessToken,
        method: "POST",
      });
      expect(cancel.body).toEqual({ jobId, status: "cancelled" });
      const watch = await on.send(`/api/orchestrator/events/${jobId}`, {
        token: anna.accessToken,
      });
      expect(watch.body.text).toContain('"cancelled"');
    });
  });
});

test("an outage is logged with the request's id, and no log line tells what a person wrote", () => {
  const failures = on.lines.filter(({ level, code }) => level === "error" && code);
  expect(failures.length).toBeGreaterThan(0);
  for (const { requestId } of failures) expect(requestId).toBeTypeOf("string");
  const log = on.lines.map((line) => `${JSON.stringify(line)} ${String(line.err)}`).join();
  expect(log).not.toMatch(/umzubringen|1987-05-14/);
});
