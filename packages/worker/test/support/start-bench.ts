import { randomUUID } from "node:crypto";
import type { AcceptedOrder, Notice } from "@ck/contracts";
import { createDispatcher, createLedger, createWake, type Logger } from "@ck/ledger";
import { defaultRegistry } from "@ck/registry";
import { startModelStub, startTestStack, writeWholeReading } from "@ck/test-kit";
import postgres from "postgres";
import { createDifferenceCount } from "../../src/chart/count-differences.ts";
import { embeddedCharts } from "../../src/chart/embedded.ts";
import { type ConsumerDeps, consume } from "../../src/consumer.ts";
import { openAiModels } from "../../src/model/openai-responses.ts";
import type { WatchdogLimits } from "../../src/model/watchdog.ts";
import { sleep } from "../../src/patience.ts";
import { startProgress } from "../../src/progress.ts";

const utc = "1987-05-14T07:30:00Z";
const birth = {
  utc,
  from: utc,
  to: utc,
  zone: "Europe/Berlin",
  placeLabel: null,
  tzVersion: "2026a",
  notes: [],
};

const anOrder: AcceptedOrder = {
  agentId: "business",
  context: "Ich will mich selbständig machen.",
  depth: "basic",
  style: "klar",
  language: "de",
  birth,
  partner: null,
  chart: null,
  whenModelsFail: "fail",
};

export type LogLine = { level: string; fields: Readonly<Record<string, unknown>>; message: string };

/**
 * A worker's parts without its queues, on a real database, with a scripted provider: a test hands
 * over one ticket and looks at what became of the reading. Pauses end at once.
 */
export async function startBench() {
  const stack = await startTestStack();
  const stub = await startModelStub((request) => ({
    kind: "stream",
    text: writeWholeReading(request),
  }));
  const sql = postgres(stack.postgresUrl, { max: 2, onnotice: () => {} });
  const lines: LogLine[] = [];
  const write = (level: string) => (fields: LogLine["fields"], message: string) => {
    lines.push({ level, fields, message });
  };
  const logger: Logger = {
    debug: write("debug"),
    info: write("info"),
    warn: write("warn"),
    error: write("error"),
  };
  const ledger = createLedger({ url: stack.supabaseUrl, secretKey: stack.secretKey });
  const dispatcher = createDispatcher({
    redisUrl: stack.redisUrl,
    agentIds: defaultRegistry.agents.map(({ id }) => id),
    logger,
  });
  const wake = createWake({ redisUrl: stack.redisUrl, logger });
  const announce = (readingId: string) => void wake.announce(readingId);
  const quickSleep = (_: number, signal?: AbortSignal) => sleep(1, signal);
  const inWork: ConsumerDeps["inWork"] = new Map();
  const progress = startProgress({
    ledger,
    announce,
    logger,
    sleep: quickSleep,
    now: Date.now,
    beat: () => ({ workerId: "bench", agents: {} }),
  });
  const hardStop = new AbortController();
  /** Models of the stub, each with the limits that a test sets. */
  const modelsOf = (names: readonly string[], limits: Partial<WatchdogLimits> = {}) =>
    openAiModels({
      apiKey: stub.apiKey,
      baseUrl: stub.url,
      models: names,
      reasoningTokens: 0,
      limits: { firstByteMs: 20_000, idleMs: 20_000, callMs: 60_000, ...limits },
      now: Date.now,
    });
  const deps: ConsumerDeps = {
    workerId: "bench",
    ledger,
    dispatcher,
    wake,
    registry: defaultRegistry,
    charts: embeddedCharts,
    countDifferences: createDifferenceCount(),
    models: modelsOf(["gpt-4.1"]),
    progress,
    logger,
    inWork,
    announce,
    sleep: quickSleep,
    random: () => 0.5,
    now: Date.now,
    stopping: () => false,
    hardStop: hardStop.signal,
    till: {
      ledger,
      prices: { "gpt-4.1": { input: 2, output: 8 }, second: { input: 2, output: 8 } },
      ceilingMicros: 1_000_000,
      sleep: quickSleep,
      hardStop: hardStop.signal,
    },
  };
  const { id: userId } = await stack.newUser();

  return {
    sql,
    stub,
    ledger,
    progress,
    lines,
    deps,
    modelsOf,
    /** An accepted order, ready to be worked on. */
    async order(
      changes: Partial<AcceptedOrder> = {},
      registryHash = defaultRegistry.hash,
      notices: readonly Notice[] = [],
    ) {
      const order = { ...anOrder, ...changes };
      const { agentId, depth, style, language } = order;
      const sections = defaultRegistry
        .sectionsOf(agentId, depth, { partner: order.partner !== null })
        .map(({ id, title }) => ({ id, title: title[language] }));
      const outcome = await ledger.accept({
        userId,
        key: null,
        orderHash: randomUUID(),
        order,
        registryHash,
        startAt: null,
        events: [
          { type: "accepted", agentId, depth, style, language, sections },
          ...notices.map((notice) => ({ type: "notice", notice }) as const),
        ],
        maxOpen: 1_000,
        deadlineMs: 3_600_000,
      });
      if (outcome.outcome !== "accepted") throw new Error(`The order was ${outcome.outcome}.`);
      return outcome.readingId;
    },
    /** Works on a reading once, as if its ticket had come from the queue, and tells what became of it. */
    async work(readingId: string, changes: Partial<ConsumerDeps> = {}) {
      await sql`update coach_readings set due_at = now() where id = ${readingId}`;
      const [row] = await sql`select epoch from coach_readings where id = ${readingId}`;
      const before = stub.calls.length;
      await consume({ v: 1, readingId, ticket: Number(row?.epoch) }, { ...deps, ...changes });
      const reading = await ledger.findReading(readingId, null);
      if (!reading) throw new Error("The reading is gone.");
      return { ...reading, bought: stub.calls.slice(before) };
    },
    log: async (readingId: string) => (await ledger.allEvents(readingId)).map(({ event }) => event),
    async stop() {
      await progress.stop();
      hardStop.abort();
      await Promise.all([dispatcher.close(), wake.close(), stub.stop(), sql.end()]);
      await stack.stop();
    },
  };
}
export type Bench = Awaited<ReturnType<typeof startBench>>;
