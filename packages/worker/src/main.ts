import { pino } from "pino";
import { composeWorker } from "./compose-worker.ts";
import { readEnv } from "./env.ts";

const env = readEnv();
const logger = pino({ name: "worker", level: env.LOG_LEVEL });
const worker = composeWorker(env, { logger });
process.send?.({ type: "ready" });

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  // Whatever hangs, the process is gone soon after the grace.
  setTimeout(() => process.exit(1), env.WORKER_GRACE_MS + 5_000).unref();
  await worker.stop();
  process.exit(0);
}
process.on("SIGTERM", () => void stop());
process.on("SIGINT", () => void stop());

worker.running.catch((error: unknown) => {
  logger.error({ err: error }, "worker cannot go on");
  process.exit(1);
});
