import { randomBytes } from "node:crypto";
import { createDispatcher, createLedger, createWake, type Ledger, type Wake } from "@ck/ledger";
import { defaultRegistry } from "@ck/registry";
import { startTestStack } from "@ck/test-kit";
import { Redis } from "ioredis";
import postgres from "postgres";
import {
  createAuthenticate,
  createOrchestrator,
  createVerifySession,
  hashOfServiceKey,
  type Logger,
  type Orchestrator,
  type OrchestratorOptions,
  type Scope,
  serviceKeyPrefix,
  tokenFromSupabaseCookie,
} from "../../src/index.ts";

export type LogLine = { level: keyof Logger; message: string } & Record<string, unknown>;

/** A logger that keeps its lines. */
export function keepLines() {
  const lines: LogLine[] = [];
  const write =
    (level: keyof Logger): Logger[keyof Logger] =>
    (fields, message) =>
      lines.push({ ...fields, level, message });
  const logger: Logger = {
    debug: write("debug"),
    info: write("info"),
    warn: write("warn"),
    error: write("error"),
  };
  return { lines, logger };
}

type Counts = { reads: number; watching: number };

const countReads = (ledger: Ledger, counts: Counts): Ledger => ({
  ...ledger,
  eventsOfMany(reads) {
    counts.reads += reads.length;
    return ledger.eventsOfMany(reads);
  },
});

const countWatchers = (wake: Wake, counts: Counts): Wake => ({
  ...wake,
  watch(readingId, onWake) {
    const unwatch = wake.watch(readingId, onWake);
    counts.watching += 1;
    return () => {
      counts.watching -= 1;
      unwatch();
    };
  },
});

export type Call = {
  method?: string;
  token?: string | null;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
};

/** A request as a client would send it: JSON unless the headers say otherwise. */
export function requestTo(path: string, { method, token, body, headers = {}, signal }: Call = {}) {
  return new Request(`http://orchestrator.test${path}`, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: {
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  });
}

/** An orchestrator on a real Redis, PostgreSQL and Supabase, for one test file. */
export async function startOrchestrator() {
  const stack = await startTestStack();
  const { lines, logger } = keepLines();
  const { supabaseUrl, publishableKey, secretKey, jwtSecret, redisUrl } = stack;
  const counts = { reads: 0, watching: 0 };
  const ledger = countReads(createLedger({ url: supabaseUrl, secretKey }), counts);
  const agentIds = defaultRegistry.agents.map(({ id }) => id);
  const dispatcher = createDispatcher({ redisUrl, agentIds, logger });
  const wake = countWatchers(createWake({ redisUrl, logger }), counts);
  const authenticate = createAuthenticate({
    ledger,
    verifySession: createVerifySession({ supabaseUrl, publishableKey, jwtSecret }),
    tokenFromRequest: tokenFromSupabaseCookie,
  });
  const create = (options: Partial<OrchestratorOptions> = {}) =>
    createOrchestrator({
      ledger,
      dispatcher,
      wake,
      registry: defaultRegistry,
      authenticate,
      logger,
      ...options,
    });
  const orchestrator = create();

  return {
    stack,
    ledger,
    dispatcher,
    wake,
    orchestrator,
    /** Another orchestrator on the same parts. */
    create,
    /** Reads of logs, and watches that are open. */
    counts,
    registry: defaultRegistry,
    lines,
    redis: () => new Redis(redisUrl),
    sql: () => postgres(stack.postgresUrl),
    /** Sends a request; the body is parsed where it is JSON. */
    async send(path: string, call: Call = {}, to: Pick<Orchestrator, "fetch"> = orchestrator) {
      const response = await to.fetch(requestTo(path, call));
      const text = await response.text();
      const isJson = response.headers.get("content-type")?.includes("json") ?? false;
      const body: Record<string, unknown> = isJson ? JSON.parse(text) : { text };
      return { status: response.status, headers: response.headers, body };
    },
    async newServiceKey(scopes: readonly Scope[]) {
      const key = `${serviceKeyPrefix}${randomBytes(16).toString("hex")}`;
      await ledger.createServiceKey({ keyHash: hashOfServiceKey(key), name: "test", scopes });
      return key;
    },
    async stop() {
      await orchestrator.close();
      await Promise.all([dispatcher.close(), wake.close()]);
      await stack.stop();
    },
  };
}
export type TestOrchestrator = Awaited<ReturnType<typeof startOrchestrator>>;

/** A good order; the smallest one. */
export const goodOrder = { birthDate: "1987-05-14", birthTime: "09:30", birthPlace: "München" };
