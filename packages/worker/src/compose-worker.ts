import { createDispatcher, createLedger, createWake, type Logger } from "@ck/ledger";
import { defaultRegistry } from "@ck/registry";
import { createChartService } from "./chart/chart-service.ts";
import { embeddedCharts } from "./chart/embedded.ts";
import type { WorkerEnv } from "./env.ts";
import { callMs, chartServiceMs, firstByteMs, idleMs } from "./limits.ts";
import { openAiModels } from "./model/openai-responses.ts";
import { listPrices } from "./model/prices.ts";
import { startWorker, type WorkerOptions } from "./start-worker.ts";

/** A worker of everything that its settings name, with its connections. It takes readings at once. */
export function composeWorker(
  env: WorkerEnv,
  { logger, watchGate }: { logger: Logger; watchGate?: WorkerOptions["watchGate"] },
) {
  const now = () => Date.now();
  const ledger = createLedger({ url: env.SUPABASE_URL, secretKey: env.SUPABASE_SECRET_KEY });
  const dispatcher = createDispatcher({
    redisUrl: env.REDIS_URL,
    agentIds: defaultRegistry.agents.map(({ id }) => id),
    logger,
  });
  const wake = createWake({ redisUrl: env.REDIS_URL, logger });
  const models = env.OPENAI_API_KEY
    ? openAiModels({
        apiKey: env.OPENAI_API_KEY,
        baseUrl: env.OPENAI_BASE_URL,
        models: env.OPENAI_MODELS,
        reasoningTokens: env.OPENAI_REASONING_TOKENS,
        limits: { firstByteMs, idleMs, callMs },
        now,
      })
    : [];
  const charts = env.chartService
    ? createChartService({ ...env.chartService, timeoutMs: chartServiceMs, now })
    : embeddedCharts;

  const worker = startWorker({
    redisUrl: env.REDIS_URL,
    ledger,
    dispatcher,
    wake,
    registry: defaultRegistry,
    agentIds: env.WORKER_AGENTS,
    slots: env.WORKER_SLOTS,
    charts,
    models,
    prices: { ...listPrices, ...env.MODEL_PRICES },
    ceilingMicros: env.READING_CEILING_MICROS,
    graceMs: env.WORKER_GRACE_MS,
    logger,
    now,
    random: Math.random,
    watchGate,
  });
  logger.info(
    {
      workerId: worker.workerId,
      agents: env.WORKER_AGENTS,
      models: models.map(({ name }) => name),
      charts: env.chartService ? "service" : "embedded",
    },
    "worker ready",
  );
  return {
    running: worker.running,
    /** Stops the worker, then closes its connections. */
    async stop() {
      await worker.stop();
      await Promise.all([dispatcher.close(), wake.close()]);
    },
  };
}
