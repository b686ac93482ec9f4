import { createServer } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import type { TestUser } from "@ck/test-kit";
import { createTRPCClient, httpBatchLink, TRPCClientError } from "@trpc/client";
import express from "express";
import superjson from "superjson";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import {
  createNextHandlers,
  proxyToOrchestrator,
  tokenFromSupabaseCookie,
} from "../src/hosts/next.ts";
import { createNodeHandler } from "../src/hosts/node.ts";
import { servesPath } from "../src/hosts/serves-path.ts";
import { type AppRouter, type Standalone, startStandalone } from "../src/index.ts";
import { restRoutes } from "../src/rest/rest-routes.ts";
import { playWorker } from "./support/play-worker.ts";
import { type Frame, readStream } from "./support/read-stream.ts";
import {
  type Call,
  goodOrder,
  requestTo,
  startOrchestrator,
  type TestOrchestrator,
} from "./support/start-orchestrator.ts";
import { settingsFor, startProcess } from "./support/start-process.ts";

let on: TestOrchestrator;
let anna: TestUser;
beforeAll(async () => {
  on = await startOrchestrator();
  anna = await on.stack.newUser();
});
afterAll(() => on.stop());

type Fetch = (request: Request) => Promise<Response>;
const danger = { context: "Ich will nicht mehr leben und habe vor, mich umzubringen." };
const execute = "/api/orchestrator/execute";
const bodySchema = z.record(z.string(), z.unknown());
const json = async (response: Response) => bodySchema.parse(await response.json());

/** Orders, follows and reads one reading through a host, as its clients would. */
async function wholeWay(send: Fetch, signIn: Call = { token: anna.accessToken }) {
  const ordered = await send(requestTo(execute, { ...signIn, body: goodOrder }));
  expect(ordered.status).toBe(202);
  const jobId = String((await json(ordered)).jobId);
  const worker = await playWorker({ ledger: on.ledger, wake: on.wake, readingId: jobId });
  const stream = await send(requestTo(`/api/orchestrator/events/${jobId}`, signIn));
  expect(stream.headers.get("content-type")).toContain("text/event-stream");
  const frames: Frame[] = [];
  const ended = (async () => {
    for await (const frame of readStream(stream)) frames.push(frame);
  })();
  await expect.poll(() => frames.filter(({ data }) => data).length, { timeout: 5_000 }).toBe(2);
  await worker.begin();
  await worker.finish();
  await ended;
  expect(frames[0]).toEqual({ retry: "300" });
  expect(frames.flatMap(({ id }) => id ?? [])).toEqual(["1", "2", "3", "4", "5"]);
  const result = await send(requestTo(`/api/orchestrator/result/${jobId}`, signIn));
  expect(await json(result)).toMatchObject({ jobId, status: "completed" });
  const unknown = await send(requestTo("/api/orchestrator/nothing", signIn));
  expect([unknown.status, (await json(unknown)).code]).toEqual([404, "unknown_route"]);
}

const cookie = () => {
  const session = JSON.stringify({ access_token: anna.accessToken });
  return { cookie: `sb-test-auth-token=base64-${Buffer.from(session).toString("base64url")}` };
};
const byMethod =
  ({ GET, POST }: { GET: Fetch; POST: Fetch }): Fetch =>
  (request) =>
    request.method === "GET" ? GET(request) : POST(request);
/** Requests of tests as real ones, to a server that listens. */
const over =
  (url: string): Fetch =>
  async (request) => {
    const { pathname, search } = new URL(request.url);
    const body = request.method === "POST" ? await request.text() : null;
    return fetch(url + pathname + search, {
      method: request.method,
      headers: request.headers,
      ...(body ? { body } : {}),
      signal: request.signal,
    });
  };

describe("in Next.js route handlers", () => {
  afterEach(() => {
    globalThis.connectionKeyOrchestrator = undefined;
  });

  test("a reading goes the whole way, signed in by cookie", async () => {
    await wholeWay(byMethod(createNextHandlers(() => on.orchestrator)), { headers: cookie() });
  });

  test("every bundle of the process gets the same orchestrator, made at the first request", async () => {
    let made = 0;
    const make = () => {
      made += 1;
      return on.orchestrator;
    };
    const handlers = [createNextHandlers(make), createNextHandlers(make)];
    expect(made).toBe(0);
    await Promise.all(handlers.map(({ GET }) => GET(requestTo("/livez"))));
    expect(made).toBe(1);
  });

  test("a failure to make it is not kept", async () => {
    let tries = 0;
    const { GET } = createNextHandlers(() => {
      tries += 1;
      if (tries === 1) throw new Error("not configured");
      return on.orchestrator;
    });
    await expect(GET(requestTo("/livez"))).rejects.toThrow("not configured");
    expect((await GET(requestTo("/livez"))).status).toBe(200);
  });
});

describe("in Next.js, passed on to a remote orchestrator", () => {
  let remote: Standalone;
  let send: Fetch;
  beforeEach(async () => {
    const orchestrator = on.create();
    remote = await startStandalone({ orchestrator, host: "127.0.0.1", port: 0 });
    send = byMethod(proxyToOrchestrator(remote.url, { tokenFromRequest: tokenFromSupabaseCookie }));
  });
  afterEach(() => remote.close());

  test("a reading goes the whole way, the cookie turned into a bearer token", async () => {
    await wholeWay(send, { headers: cookie() });
  });

  test("a client that leaves ends the watch of the remote", async () => {
    const ordered = await send(requestTo(execute, { token: anna.accessToken, body: goodOrder }));
    const { jobId } = await json(ordered);
    const before = on.counts.watching;
    const leaving = new AbortController();
    await send(
      requestTo(`/api/orchestrator/events/${jobId}`, {
        token: anna.accessToken,
        signal: leaving.signal,
      }),
    );
    await expect.poll(() => on.counts.watching).toBe(before + 1);
    leaving.abort();
    await expect.poll(() => on.counts.watching, { timeout: 5_000 }).toBe(before);
  });

  test("a body above 64 kB is not passed on", async () => {
    const body = { ...goodOrder, context: `${danger.context} ${"x".repeat(70_000)}` };
    const answer = await send(requestTo(execute, { token: anna.accessToken, body }));
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([413, null]);
    expect(await json(answer)).toMatchObject({
      code: "payload_too_large",
      notices: [{ kind: "help-lines" }],
    });
  });

  test("refusals come through as they are", async () => {
    const answer = await send(requestTo(execute, { body: goodOrder }));
    expect([answer.status, answer.headers.get("content-type")]).toEqual([
      401,
      "application/problem+json",
    ]);
  });

  test("addresses that are not the orchestrator's are answered 404 and go nowhere", async () => {
    const asked: string[] = [];
    const { GET, POST } = proxyToOrchestrator("http://orch.test/base", {
      fetch: async (url) => {
        asked.push(String(url));
        return new Response();
      },
    });
    const headers = { authorization: "Bearer secret" };
    for (const path of ["//evil.example/api/trpc/x", "/api/own", "/", "/api/trpc/../../admin"]) {
      const request = new Request(`http://page.test${path}`, { headers });
      const answer = await GET(request);
      expect([answer.status, (await json(answer)).code], path).toEqual([404, "unknown_route"]);
    }
    const method = "POST";
    expect((await POST(new Request("http://page.test//evil.example/", { method }))).status).toBe(
      404,
    );
    expect(asked).toEqual([]);
  });

  test.each([
    ["http://orch.test", "http://orch.test/api/trpc/x?batch=1"],
    ["http://orch.test/base", "http://orch.test/base/api/trpc/x?batch=1"],
    ["http://orch.test/base/?key=1#part", "http://orch.test/base/api/trpc/x?batch=1"],
  ])("behind %s the path of the configured address stays in front", async (url, wanted) => {
    const asked: string[] = [];
    const { GET } = proxyToOrchestrator(url, {
      fetch: async (target) => {
        asked.push(String(target));
        return new Response();
      },
    });
    await GET(new Request("http://page.test/api/trpc/x?batch=1"));
    expect(asked).toEqual([wanted]);
  });

  test("while it is away the answer is 503, with help lines for a person in danger", async () => {
    await remote.close();
    const body = { ...goodOrder, ...danger };
    const rest = await send(requestTo(execute, { token: anna.accessToken, body }));
    expect(rest.status).toBe(503);
    expect(rest.headers.get("retry-after")).toBe("5");
    expect(await json(rest)).toMatchObject({
      code: "orchestrator_unavailable",
      notices: [{ kind: "help-lines" }],
    });

    const client = createTRPCClient<AppRouter>({
      links: [
        httpBatchLink({
          url: "http://host.test/api/trpc",
          transformer: superjson,
          fetch: (url, { signal: _, ...init } = {}) => send(new Request(url, init)),
        }),
      ],
    });
    const calls = [
      client.orchestrator.execute.mutate(body),
      client.orchestrator.execute.mutate(goodOrder),
    ];
    const [inDanger, other] = await Promise.allSettled(calls);
    for (const call of [inDanger, other]) {
      const error: unknown = call?.status === "rejected" ? call.reason : null;
      expect(error).toBeInstanceOf(TRPCClientError);
      expect(error).toMatchObject({ data: { problem: { code: "orchestrator_unavailable" } } });
    }
    remote = await startStandalone({ orchestrator: on.create(), host: "127.0.0.1", port: 0 });
  });
});

describe("in an Express server", () => {
  async function listen(app: express.Express) {
    const server = createServer(app);
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    const address = server.address();
    return {
      url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`,
      close: () =>
        new Promise<void>((resolve) => {
          server.closeAllConnections();
          server.close(() => resolve());
        }),
    };
  }
  const answersItself = (app: express.Express) =>
    app.get("/api/own", (_, response) => {
      response.json({ own: true });
    });

  test.each([
    [
      "before everything else",
      (app: express.Express) => app.use(createNodeHandler(on.orchestrator)),
    ],
    [
      "behind a JSON parser",
      (app: express.Express) => app.use(express.json()).use(createNodeHandler(on.orchestrator)),
    ],
    [
      "under a prefix",
      (app: express.Express) => app.use("/api", createNodeHandler(on.orchestrator)),
    ],
  ])(
    "mounted %s a reading goes the whole way, and other routes stay the host's",
    async (_, mount) => {
      const app = express();
      mount(app);
      answersItself(app);
      const { url, close } = await listen(app);
      await wholeWay(over(url));
      expect(await (await fetch(`${url}/api/own`)).json()).toEqual({ own: true });
      await close();
    },
  );

  test.each([
    ["GET", "//mine/x"],
    ["OPTIONS", "*"],
    ["GET", "http://localhost/mine?a=1"],
    ["GET", "http://localhost//api/trpc"],
  ])("%s %s goes on to the host as it came", async (method, target) => {
    const app = express();
    app.use(createNodeHandler(on.orchestrator));
    app.use((request, response) => {
      response.set("connection", "close").send(`host: ${request.originalUrl}`);
    });
    const { url, close } = await listen(app);
    const answer = await ask(url, `${method} ${target}`);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer.endsWith(`host: ${target}`)).toBe(true);
    await close();
  });

  test("its own paths are answered where a request names the whole address", async () => {
    const app = express();
    app.use("/api", createNodeHandler(on.orchestrator));
    const { url, close } = await listen(app);
    const answer = await ask(url, "GET http://localhost/api/orchestrator/nothing?a=1");
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).toContain("unknown_route");
    await close();
  });

  test("the host's Request and Response stay what they are", () => {
    const before = [globalThis.Request, globalThis.Response];
    createNodeHandler(on.orchestrator);
    expect([globalThis.Request, globalThis.Response]).toEqual(before);
  });
});

test("every address of the orchestrator is taken from a host's own", () => {
  for (const { path } of restRoutes) expect(servesPath(path), path).toBe(true);
  expect(["/api/trpc/a.b", "/api/openapi.json"].every(servesPath)).toBe(true);
  expect(["/", "/api/readings", "/api/coach/readings", "/api/readingroom"].some(servesPath)).toBe(
    false,
  );
});

describe("as its own process", () => {
  test("a reading goes the whole way; SIGTERM ends open streams and the process", async () => {
    const service = startProcess({ ...settingsFor(on.stack), PORT: "0" });
    const url = await service.ready;
    expect(url, service.stderr()).not.toBeNull();
    await wholeWay(over(String(url)));

    const lines = service.stdout().trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ msg: "ready", url }),
    );

    const ordered = await over(String(url))(
      requestTo(execute, { token: anna.accessToken, body: goodOrder }),
    );
    const { jobId } = await json(ordered);
    const stream = await over(String(url))(
      requestTo(`/api/orchestrator/events/${jobId}`, { token: anna.accessToken }),
    );
    const frames = readStream(stream);
    await frames.next();
    service.stop();
    expect(await service.ended).toBe(0);
    for await (const { event } of frames) expect(event).not.toBe("return");
  });

  test("wrong settings are named in one sentence", async () => {
    const service = startProcess({ SUPABASE_URL: "nonsense", PORT: "0" });
    expect(await service.ended).toBe(1);
    expect(service.stderr().trim().split("\n")).toHaveLength(1);
    for (const name of ["SUPABASE_URL", "SUPABASE_SECRET_KEY", "REDIS_URL"]) {
      expect(service.stderr()).toContain(name);
    }
  });

  test("a port that is taken is named", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => {
      taken.listen(0, "127.0.0.1", resolve);
    });
    const address = taken.address();
    const port = String(typeof address === "object" ? address?.port : 0);
    const service = startProcess({ ...settingsFor(on.stack), PORT: port });
    expect(await service.ended).toBe(1);
    expect(service.stderr()).toContain(port);
    taken.close();
  });
});

/** What a server answers to a request line, head and body as they come. */
async function ask(url: string, line: string, host = "a"): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(`${line} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  return text(socket);
}

describe("a strange request", () => {
  let service: Standalone;
  beforeEach(async () => {
    service = await startStandalone({ orchestrator: on.create(), host: "127.0.0.1", port: 0 });
  });
  afterEach(() => service.close());

  test.each([
    ["OPTIONS //[", "a"],
    ["OPTIONS //evil.example/api/x", "a"],
    ["OPTIONS *", "a"],
    ["OPTIONS http://[", "a"],
    ["GET http://a//livez", "a"],
    ["GET /livez", "["],
  ])("%j for host %j is answered 400, and the service goes on", async (line, host) => {
    expect(await ask(service.url, line, host)).toMatch(/^HTTP\/1\.1 400 /);
    expect((await fetch(`${service.url}/livez`)).status).toBe(200);
  });

  test("that names the whole address of a path is answered", async () => {
    expect(await ask(service.url, "GET http://a/livez?b=1")).toMatch(/^HTTP\/1\.1 200 /);
  });
});
