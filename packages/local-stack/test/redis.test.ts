import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Redis as Client } from "ioredis";
import { expect, onTestFinished, test } from "vitest";
import { startRedis } from "../src/index.ts";
import { freePort } from "../src/process/free-port.ts";
import { eventually, isAlive } from "./support/processes.ts";
import { temporaryFolder } from "./support/temporary.ts";

async function start(dir: string, port?: number) {
  const redis = await startRedis({ dir, ...(port === undefined ? {} : { port }) });
  onTestFinished(redis.stop);
  return redis;
}

async function ask<T>(url: string, question: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(url);
  client.on("error", () => {}); // It is asked again until it is there.
  try {
    return await question(client);
  } finally {
    client.disconnect();
  }
}

test("data survives a stop and a start on the same port", async () => {
  const dir = temporaryFolder();
  const first = await start(dir);
  await ask(first.url, (client) => client.set("kept", "yes"));
  await first.stop();
  const second = await start(dir, first.port);
  expect(second.url).toBe(first.url);
  expect(await ask(second.url, (client) => client.get("kept"))).toBe("yes");
});

test("data survives kill -9", async () => {
  const dir = temporaryFolder();
  const first = await start(dir);
  await ask(first.url, (client) => client.set("kept", "yes"));
  await first.kill();
  const second = await start(dir);
  expect(await ask(second.url, (client) => client.get("kept"))).toBe("yes");
});

test("it writes an append-only file, evicts nothing, and listens on loopback only", async () => {
  const { url } = await start(temporaryFolder());
  const settings = await ask(url, (client) =>
    client.config("GET", "appendonly", "maxmemory-policy", "bind", "save"),
  );
  const flat = JSON.stringify(settings);
  for (const value of ["yes", "noeviction", "127.0.0.1"]) expect(flat).toContain(value);
  expect(flat).not.toContain("3600");
});

test("a folder that is in use is refused, and names who uses it", async () => {
  const dir = temporaryFolder();
  await start(dir);
  await expect(startRedis({ dir })).rejects.toThrow(`in use by process ${process.pid}`);
});

test("a Redis that a killed owner left on the folder is ended, and its data is there", async () => {
  const dir = temporaryFolder();
  const port = await freePort();
  const args = ["--port", String(port), "--dir", dir, "--appendonly", "yes"];
  const orphan = spawn("redis-server", [...args, "--pidfile", join(dir, "redis.pid")], {
    cwd: dir,
    stdio: "ignore",
  });
  onTestFinished(() => void orphan.kill("SIGKILL"));
  const exit = once(orphan, "exit");
  await eventually("the orphan", () =>
    ask(`redis://127.0.0.1:${port}`, (client) => client.set("kept", "yes")),
  );
  const redis = await start(dir);
  await exit;
  expect(await ask(redis.url, (client) => client.get("kept"))).toBe("yes");
});

test("a process of somebody else is left alone, whatever the pid file says", async () => {
  const dir = temporaryFolder();
  const elsewhere = await start(temporaryFolder());
  writeFileSync(join(dir, "redis.pid"), String(elsewhere.pid));
  await start(dir);
  expect(isAlive(elsewhere.pid)).toBe(true);
});
