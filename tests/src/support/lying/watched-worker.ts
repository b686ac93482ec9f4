import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { composeWorker, readEnv } from "@ck/worker";
import { type GateLine, writeGateLine } from "./gate-log.ts";

// A worker process like any other, that also writes what its sentence gate decides to a file.

const silent = () => {};
const file = createWriteStream(process.argv[2] ?? "", { flags: "a" });
const worker = composeWorker(readEnv(), {
  logger: { debug: silent, info: silent, warn: silent, error: silent },
  watchGate: (decision) => {
    const line: GateLine = { ...decision, at: Date.now() };
    file.write(writeGateLine(line));
  },
});
process.send?.({ type: "ready" });
worker.running.catch((error: unknown) => {
  process.stderr.write(`${error}\n`, () => process.exit(1));
});

process.on("SIGTERM", () => {
  void worker.stop().then(async () => {
    file.end();
    await once(file, "close");
    process.exit(0);
  });
});
