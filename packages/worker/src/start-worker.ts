import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import type { Logger } from "@ck/ledger";
import { type Dispatcher, type Ledger, startSweep, type Wake } from "@ck/ledger";
import { type AgentId, type Registry, registrySnapshot } from "@ck/registry";
import { createDifferenceCount } from "./chart/count-differences.ts";
import type { ChartPort } from "./chart/port.ts";
import { consume } from "./consumer.ts";
import { Interrupted } from "./interrupted.ts";
import { handBackMs } from "./limits.ts";
import type { Model } from "./model/port.ts";
import type { PriceList } from "./model/prices.ts";
import { sleep, whenLedgerAnswers } from "./patience.ts";
import { startProgress } from "./progress.ts";
import { startQueueWorkers } from "./queue-workers.ts";
import type { Reading } from "./reading.ts";
import type { WriteDeps } from "./steps/write-sections.ts";

export type WorkerOptions = {
  redisUrl: string;
  ledger: Ledger;
  dispatcher: Dispatcher;
  wake: Wake;
  registry: Registry;
  /** The queues that this process serves. */
  agentIds: readonly AgentId[];
  /** Readings at once for each agent. */
  slots: number;
  charts: ChartPort;
  models: readonly Model[];
  prices: PriceList;
  ceilingMicros: number;
  /** How long readings in work may go on after `stop`. */
  graceMs: number;
  logger: Logger;
  now: () => number;
  random: () => number;
  /** Told of every decision of the sentence gate, before anything of it can be committed. */
  watchGate?: WriteDeps["watchGate"];
};

/** A running worker process: consumers, progress writer and sweep, all stopped by one call. */
export function startWorker(options: WorkerOptions) {
  const { ledger, dispatcher, wake, registry, agentIds, slots, logger, now } = options;
  const workerId = `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`;
  const inWork = new Map<string, Reading>();
  const hardStop = new AbortController();
  let stopping = false;
  const announce = (readingId: string) => void wake.announce(readingId);

  const busy = (agentId: AgentId) =>
    [...inWork.values()].filter(({ order }) => order.agentId === agentId).length;
  const progress = startProgress({
    ledger,
    announce,
    logger,
    sleep,
    now,
    beat: () => ({
      workerId,
      agents: Object.fromEntries(agentIds.map((id) => [id, { slots, busy: busy(id) }])),
    }),
  });

  const deps = {
    ...options,
    workerId,
    progress,
    inWork,
    stopping: () => stopping,
    announce,
    countDifferences: createDifferenceCount(),
    sleep,
    hardStop: hardStop.signal,
    till: {
      ledger,
      prices: options.prices,
      ceilingMicros: options.ceilingMicros,
      sleep,
      hardStop: hardStop.signal,
    },
  };
  // From the first line of a job to its last, claim included.
  let jobs = 0;
  const queues = startQueueWorkers({
    redisUrl: options.redisUrl,
    agentIds,
    slots,
    async process(data) {
      jobs += 1;
      try {
        await consume(data, deps);
      } finally {
        jobs -= 1;
      }
    },
    logger,
  });
  const sweep = startSweep({ ledger, dispatcher, wake, logger });
  whenLedgerAnswers(() => ledger.storeSnapshot(registrySnapshot(registry)), {
    signal: hardStop.signal,
    sleep,
  }).catch((error: unknown) => logger.error({ err: error }, "registry snapshot not stored"));

  /** Resolves when nothing is in work any more, at the latest after `ms`. */
  async function drained(ms: number) {
    const end = now() + ms;
    while (jobs > 0 && now() < end) await sleep(20);
  }

  return {
    workerId,
    /** Rejects when the progress writer ended by a bug: the process must not go on. */
    running: progress.running,
    /** Takes no more, lets readings in work end within the grace, hands the rest back. */
    async stop() {
      stopping = true;
      await queues.pause();
      await sweep.stop();
      await drained(options.graceMs);
      for (const reading of inWork.values()) reading.interrupt("shutdown");
      await drained(handBackMs);
      hardStop.abort(new Interrupted("shutdown"));
      await progress.stop();
      await queues.close();
      logger.info({ workerId, left: inWork.size }, "worker stopped");
    },
  };
}
