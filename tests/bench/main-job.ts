import { followReading } from "@ck/client";
import { writeWholeReading } from "@ck/test-kit";
import { Redis } from "ioredis";
import { order, type System, startSystem, watchToEnd } from "../src/support/system.ts";
import { until } from "../src/support/until.ts";
import { descendants, memory } from "./processes.ts";

// Prints the figures of the main job, measured on this machine: `npm run bench`.

const say = (name: string, figure: string) =>
  process.stdout.write(`${name.padEnd(58)} ${figure}\n`);
const seconds = (since: number) => ((performance.now() - since) / 1_000).toFixed(2);

const held = (at: number) => {
  const gate = Promise.withResolvers<void>();
  return { gate, hold: { at, until: gate.promise } };
};

/** From the order to the first event that a watcher sees, and to the end. */
async function orderToEnd(system: System) {
  const { client } = await system.newPerson();
  const firsts: number[] = [];
  const ends: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    const start = performance.now();
    const { jobId } = await client.orchestrator.execute.mutate(order);
    let first = 0;
    await followReading(client, {
      jobId,
      signal: AbortSignal.timeout(30_000),
      onChange: () => {
        first ||= performance.now() - start;
      },
    });
    firsts.push(first);
    ends.push(performance.now() - start);
  }
  const middle = (values: number[]) => values.toSorted((a, b) => a - b)[5]?.toFixed(0);
  say("order -> first step visible, median of 10", `${middle(firsts)} ms`);
  say("order -> finished reading (model answers at once)", `${middle(ends)} ms`);
}

async function memoryInFlight(system: System) {
  const { client } = await system.newPerson();
  const { gate, hold } = held(300);
  system.stub.follow((request) => ({ kind: "stream", text: writeWholeReading(request), hold }));
  const before = system.stub.calls.length;
  const { jobId } = await client.orchestrator.execute.mutate(order);
  await until("the model is called", () => system.stub.calls.length > before);
  const parts = memory(descendants(process.pid));
  gate.resolve();
  await watchToEnd(client, jobId);
  const sum = (key: "rss" | "pss") =>
    parts.reduce((total, part) => total + part[key], 0).toFixed(0);
  say("memory with one reading in flight, resident (shared once)", `${sum("pss")} MB`);
  say("the same, every process's resident pages added up", `${sum("rss")} MB`);
  for (const { name, rss, pss } of parts.filter((part) => part.rss > 40)) {
    say(`  ${name.slice(-52)}`, `${pss.toFixed(0)} MB (rss ${rss.toFixed(0)})`);
  }
}

async function afterKill(system: System) {
  const { client } = await system.newPerson();
  const { hold } = held(300);
  const before = system.stub.calls.length;
  system.stub.follow((request, n) => ({
    kind: "stream",
    text: writeWholeReading(request),
    ...(n === before + 1 ? { hold } : {}),
  }));
  const { jobId } = await client.orchestrator.execute.mutate(order);
  await until("the model is called", () => system.stub.calls.length > before);
  const victim = system.workers[0];
  await system.startWorker();
  const start = performance.now();
  await victim?.kill("SIGKILL");
  await until("another worker calls", () => system.stub.calls.length > before + 1, 60_000);
  say("kill -9 of a worker -> another goes on", `${seconds(start)} s`);
  await watchToEnd(client, jobId);
}

async function afterFlush(system: System) {
  const { client } = await system.newPerson();
  await Promise.all(system.workers.map((worker) => worker.kill("SIGKILL")));
  system.stub.follow((request) => ({ kind: "stream", text: writeWholeReading(request) }));
  const { jobId } = await client.orchestrator.execute.mutate(order);
  const redis = new Redis(system.stack.redisUrl);
  await redis.flushall();
  redis.disconnect();
  const start = performance.now();
  await system.startWorker();
  await watchToEnd(client, jobId);
  say("FLUSHALL with no worker, worker started -> finished", `${seconds(start)} s`);
}

const start = performance.now();
const system = await startSystem();
try {
  await system.startWorker();
  say("stores, orchestrator and worker started, empty folders", `${seconds(start)} s`);
  await orderToEnd(system);
  await memoryInFlight(system);
  await afterKill(system);
  await afterFlush(system);
} finally {
  await system.stop();
}
process.exit(0);
