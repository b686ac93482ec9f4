import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import postgres from "postgres";
import { expect, onTestFinished, test } from "vitest";
import { startPostgres } from "../src/index.ts";
import { findPostgres } from "../src/parts/postgres-binaries.ts";
import { postgresUser } from "../src/parts/system-user.ts";
import { freePort } from "../src/process/free-port.ts";
import { eventually } from "./support/processes.ts";
import { temporaryFolder } from "./support/temporary.ts";

async function start(dir: string, port?: number) {
  const keep = "throw-away";
  const server = await startPostgres({ dir, keep, ...(port === undefined ? {} : { port }) });
  onTestFinished(server.stop);
  return server;
}

async function ask<T>(url: string, question: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await question(sql);
  } finally {
    await sql.end();
  }
}

const write = (url: string) => ask(url, (sql) => sql`create table kept as select 1 as n`);
const read = (url: string) => ask(url, (sql) => sql`select n from kept`);

test("data survives a stop and a start at the same address", async () => {
  const dir = temporaryFolder();
  const first = await start(dir);
  await write(first.url);
  await first.stop();
  const second = await start(dir, first.port);
  expect(second.url).toBe(first.url);
  expect(await read(second.url)).toEqual([{ n: 1 }]);
});

test("data survives kill -9 of the server", async () => {
  const dir = temporaryFolder();
  const first = await start(dir);
  await write(first.url);
  await first.kill();
  const second = await start(dir, first.port);
  expect(await read(second.url)).toEqual([{ n: 1 }]);
});

test("it asks for its password", async () => {
  const { port } = await start(temporaryFolder());
  const stranger = `postgresql://postgres:guess@127.0.0.1:${port}/postgres`;
  await expect(read(stranger)).rejects.toThrow("password authentication failed");
});

test("a folder that is in use is refused, and names who uses it", async () => {
  const dir = temporaryFolder();
  await start(dir);
  await expect(startPostgres({ dir })).rejects.toThrow(`in use by process ${process.pid}`);
});

test("a start that fails says what PostgreSQL said", async () => {
  const port = await freePort();
  const squatter = createServer().listen(port, "127.0.0.1");
  await once(squatter, "listening");
  onTestFinished(() => void squatter.close());
  await expect(start(temporaryFolder(), port)).rejects.toThrow(/PostgreSQL .*FATAL/);
});

test("a creation that was cut off begins anew", async () => {
  const dir = temporaryFolder();
  mkdirSync(join(dir, "data.draft", "base"), { recursive: true });
  await write((await start(dir)).url);
});

test("a server that a killed owner left on the folder is ended, and its data is there", async () => {
  const dir = temporaryFolder();
  const first = await start(dir);
  await write(first.url);
  await first.stop();
  const user = postgresUser();
  const { postgres: command } = await findPostgres(user);
  const port = await freePort();
  const args = ["-D", first.dataDir, "-p", String(port), "-c", "unix_socket_directories="];
  const orphan = spawn(command, args, {
    stdio: "ignore",
    ...(user === null ? {} : { uid: user.uid, gid: user.gid }),
  });
  onTestFinished(() => void orphan.kill("SIGQUIT"));
  const exit = once(orphan, "exit");
  const orphanUrl = first.url.replace(`:${first.port}/`, `:${port}/`);
  await eventually("the orphan", () => read(orphanUrl).catch(() => null));
  const second = await start(dir);
  await exit;
  expect(await read(second.url)).toEqual([{ n: 1 }]);
});
