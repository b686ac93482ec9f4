import { join } from "node:path";
import { executeResultSchema, finishedSections, foldEvents, resultSchema } from "@ck/contracts";
import { agentIds } from "@ck/registry";
import { createLyingWriter } from "@ck/test-kit";
import type { System } from "../system.ts";
import { ask } from "./ask.ts";
import { compareWithGate } from "./compare-with-gate.ts";
import { type LyingFigures, noFigures } from "./figures.ts";
import { judgeReading } from "./judge-reading.ts";
import { type LyingOrder, orderOf } from "./orders.ts";
import { hearReading } from "./raw-events.ts";

/** Finished readings between two comparisons with the gate's log: what waits is kept in memory. */
const comparedAtOnce = 100;

const prices = { input: 1, output: 10 };

/**
 * Orders readings that a lying model writes, hears each over a socket of its own, some with
 * connections that are lost, and compares every byte with the gate's log, with the model's record of
 * its lies, and with the stored result.
 */
export async function runLyingReadings(
  system: System,
  options: { readings: number; lanes: number; seed: number; onProgress?: (done: number) => void },
): Promise<LyingFigures> {
  const { readings, lanes, seed, onProgress } = options;
  const figures = noFigures();
  const plans = new Map<string, LyingOrder>();
  const writer = createLyingWriter({ seed, composed: (key) => plans.get(key)?.composed() ?? [] });
  system.stub.follow((request) => writer.reply(request));
  const gateLog = join(system.stack.dir, "gate.jsonl");
  const worker = await system.startWatchedWorker(gateLog, {
    models: "first-model,second-model",
    WORKER_SLOTS: String(Math.ceil(lanes / agentIds.length) + 1),
    MODEL_PRICES: JSON.stringify({ "first-model": prices, "second-model": prices }),
  });
  const comparison = compareWithGate(gateLog, figures);
  const address = `${system.orchestrator.url}/api/orchestrator`;

  async function read(n: number, token: string) {
    const plan = orderOf(n);
    plans.set(plan.key, plan);
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const body = JSON.stringify(plan.order);
    const accepted = await ask(`${address}/execute`, { method: "POST", headers, body });
    const { jobId } = executeResultSchema.parse(await accepted.json());

    const hangUps = n % 5 === 0 ? [3, 1 + (n % 17)] : [];
    const heard = await hearReading({ url: `${address}/events/${jobId}`, token, hangUps });
    const view = foldEvents(heard.events.map(({ event }) => event));
    if (view.status !== "completed") figures.unfinished.push(`${jobId}: ${view.failure}`);
    const stored = await ask(`${address}/result/${jobId}?partial=true`, { headers });
    const result = resultSchema.parse(await stored.json());
    if (JSON.stringify(result.sections) !== JSON.stringify(finishedSections(view))) {
      figures.unlike.push(jobId);
    }

    plans.delete(plan.key);
    const record = writer.take(plan.key);
    if (!record) throw new Error(`nothing was written for order ${n}`);
    comparison.add(judgeReading(heard, { jobId, plan, record }, figures));
    figures.readings += 1;
    figures.repaired += result.report.repaired;
    figures.dropped += result.report.dropped;
    figures.rewritten += result.report.rewritten;
  }

  let next = 0;
  let comparing: Promise<void> = Promise.resolve();
  async function lane() {
    const { accessToken } = await system.newPerson();
    for (let n = next; n < readings; n = next) {
      next += 1;
      await read(n, accessToken);
      onProgress?.(figures.readings);
      if (figures.readings % comparedAtOnce !== 0) continue;
      comparing = comparing.then(() => comparison.settle());
      await comparing;
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane));
  // The worker writes the rest of its log before it ends.
  await worker.kill("SIGTERM");
  await comparison.settle();
  return figures;
}
