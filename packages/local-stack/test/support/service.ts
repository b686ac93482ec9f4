/** A service of the stack that answers with its environment; its environment also says how it errs. */
import { createServer } from "node:http";
import { Redis } from "ioredis";

const { env } = process;
const server = createServer((_request, response) => {
  response.end(JSON.stringify({ pid: process.pid, env }));
  if (env.DIE_WHEN_ASKED !== undefined) response.on("close", () => process.exit(7));
});
server.listen(Number(env.PORT ?? 0), "127.0.0.1", () => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No address.");
  process.send?.({ type: "ready", url: `http://127.0.0.1:${address.port}` });
});
process.on("SIGTERM", async () => {
  if (env.IGNORE_SIGTERM !== undefined) return;
  if (env.ASK_REDIS_AT_END !== undefined) {
    const redis = new Redis(env.REDIS_URL ?? "");
    await redis.set("kept", "the service said goodbye");
  }
  process.exit(0);
});
