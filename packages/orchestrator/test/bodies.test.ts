import { once } from "node:events";
import { createServer } from "node:http";
import type { TestUser } from "@ck/test-kit";
import express from "express";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createNextHandlers } from "../src/hosts/next.ts";
import { createNodeHandler } from "../src/hosts/node.ts";
import { startStandalone } from "../src/index.ts";
import { playWorker } from "./support/play-worker.ts";
import { openRaw, sendRaw } from "./support/raw-request.ts";
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

const execute = "/api/orchestrator/execute";
const danger = "Ich will nicht mehr leben und habe vor, mich umzubringen.";
const tooLarge = { ...goodOrder, context: `${danger} ${"x".repeat(70_000)}` };
const signedIn = () => ({ authorization: `Bearer ${anna.accessToken}` });
const sent = () => ({ ...signedIn(), "content-type": "application/json" });
const errorLines = () => on.lines.filter(({ level }) => level === "error" || level === "warn");

async function orderOne(): Promise<string> {
  const { body } = await on.send(execute, { token: anna.accessToken, body: goodOrder });
  return String(body.jobId);
}

async function failOne(): Promise<string> {
  const readingId = await orderOne();
  const worker = await playWorker({ ledger: on.ledger, wake: on.wake, readingId });
  await worker.fail();
  return readingId;
}

type Host = { url: string; close: () => Promise<unknown> };

async function startExpress(): Promise<Host> {
  const app = express();
  app.use(createNodeHandler(on.orchestrator));
  const server = createServer(app);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe.each([
  [
    "as its own service",
    () => startStandalone({ orchestrator: on.create(), host: "127.0.0.1", port: 0 }),
  ],
  ["in an Express server", startExpress],
])("%s", (_, start: () => Promise<Host>) => {
  let host: Host;
  let before: number;
  beforeEach(async () => {
    host = await start();
    before = errorLines().length;
  });
  afterEach(async () => {
    expect(errorLines().slice(before)).toEqual([]);
    await host.close();
  });

  const close = { connection: "close" };

  test("a POST without any body cancels a reading, and starts a failed one again", async () => {
    const headers = { ...signedIn(), ...close };
    const [open, failed] = [await orderOne(), await failOne()];
    const cancelled = await sendRaw(host.url, {
      line: `POST /api/orchestrator/cancel/${open}`,
      headers,
    });
    expect([cancelled.status, cancelled.body]).toEqual([200, expect.stringContaining("cancelled")]);
    const redriven = await sendRaw(host.url, {
      line: `POST /api/orchestrator/redrive/${failed}`,
      headers,
    });
    expect(redriven.status).toBe(202);
  });

  test("an order may come in chunks, over both faces", async () => {
    const order = JSON.stringify({ ...goodOrder, context: "Wie finde ich Ruhe? 🌱" });
    const headers = { ...sent(), ...close };
    const half = order.length / 2;
    const rest = await sendRaw(host.url, {
      line: `POST ${execute}`,
      headers,
      chunks: [order.slice(0, half), order.slice(half)],
    });
    expect(rest.status).toBe(202);
    const trpc = await sendRaw(host.url, {
      line: "POST /api/trpc/orchestrator.execute",
      headers,
      chunks: [`{"json":${order}}`],
    });
    expect(trpc.status).toBe(200);
  });

  test.each([
    ["in chunks", { chunks: [JSON.stringify(tooLarge)] }, {}],
    [
      "with its length",
      { body: JSON.stringify(tooLarge) },
      { "content-length": String(Buffer.byteLength(JSON.stringify(tooLarge))) },
    ],
  ])(
    "a body above 64 kB %s is refused with help lines, and the connection closed",
    async (_, body, headers) => {
      const answer = await sendRaw(host.url, {
        line: `POST ${execute}`,
        headers: { ...sent(), ...headers },
        ...body,
      });
      expect(answer.status).toBe(413);
      expect(answer.headers.get("connection")).toBe("close");
      expect(answer.headers.get("retry-after")).toBeNull();
      expect(answer.body).toContain("payload_too_large");
      expect(answer.body).toContain("help-lines");
    },
  );

  test.each(["OPTIONS", "PUT", "DELETE", "PATCH", "QUERY"])(
    "%s is answered 405 with the methods that are possible",
    async (method) => {
      for (const [path, allow] of [
        ["/livez", "GET"],
        ["/api/openapi.json", "GET"],
        [execute, "POST"],
        ["/api/trpc/orchestrator.execute", "GET, POST"],
      ]) {
        const answer = await sendRaw(host.url, { line: `${method} ${path}`, headers: close });
        expect([path, answer.status, answer.headers.get("allow")]).toEqual([path, 405, allow]);
        expect(answer.body).toContain("method_not_allowed");
      }
    },
  );

  test("a client that leaves in the middle of its body is a remark in the log", async () => {
    const left = () => on.lines.filter(({ message }) => message.startsWith("A client left")).length;
    const already = left();
    const socket = openRaw(host.url, {
      line: `POST ${execute}`,
      headers: { ...sent(), "content-length": "500" },
      body: '{"birthDate":',
    });
    await once(socket, "connect");
    const asked = on.lines.length;
    socket.end();
    await expect.poll(left).toBe(already + 1);
    expect(on.lines.slice(asked).map(({ level }) => level)).not.toContain("error");
  });
});

describe("in Next.js route handlers", () => {
  const handlers = () => createNextHandlers(() => on.orchestrator);
  afterEach(() => {
    globalThis.connectionKeyOrchestrator = undefined;
  });
  /** A body that comes as a stream, of unknown length. */
  const streamed = (body: unknown) =>
    new Request(requestTo(execute, { token: anna.accessToken, method: "POST" }), {
      headers: { ...sent(), "transfer-encoding": "chunked" },
      body: new Blob([JSON.stringify(body)]).stream(),
      duplex: "half",
    });

  test("bodies may be missing, and streamed, and not too large", async () => {
    const jobId = await orderOne();
    const { POST } = handlers();
    const cancel = { method: "POST", token: anna.accessToken };
    const cancelled = await POST(requestTo(`/api/orchestrator/cancel/${jobId}`, cancel));
    expect(cancelled.status).toBe(200);
    expect((await POST(streamed(goodOrder))).status).toBe(202);
    expect((await POST(streamed(tooLarge))).status).toBe(413);
  });
});
