import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";
import { alone } from "../setup/lock.mjs";
import { processIdentity } from "../setup/process-identity.mjs";

let folder;
let lock;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ck-lock-"));
  lock = join(folder, "set-up.lock");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A process that takes the lock and keeps it until its stdin ends. */
function startHolder() {
  const module = fileURLToPath(new URL("../setup/lock.mjs", import.meta.url));
  const code = `
    import { once } from "node:events";
    import { alone } from ${JSON.stringify(module)};
    await alone(async () => {
      process.stdout.write("held");
      process.stdin.resume();
      await once(process.stdin, "end");
    }, { folder: ${JSON.stringify(folder)} });`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", code]);
  let said = "";
  child.stderr.on("data", (data) => {
    said += data;
  });
  return { child, said: () => said, ended: once(child, "close") };
}

const work = async () => "done";

test("the work is done and the lock is given back, also when the work fails", async () => {
  assert.equal(await alone(work, { folder }), "done");
  const failing = alone(() => Promise.reject(new Error("no disk")), { folder });
  await assert.rejects(failing, /no disk/);
  assert.equal(existsSync(lock), false);
});

for (const [left, content] of [
  ["empty", ""],
  ["cut off", '{"pid": 12'],
  ["of an earlier version", String(process.pid)],
  ["of a pid that another process has now", { pid: process.pid, identity: "an earlier boot:1" }],
  ["of a process that is gone", { pid: 2 ** 22 + 1, identity: "an earlier boot:1" }],
]) {
  test(`a lock that is ${left} holds nobody up`, async () => {
    writeFileSync(lock, typeof content === "string" ? content : JSON.stringify(content));
    assert.equal(await alone(work, { folder }), "done");
  });
}

test("the lock of a killed set-up holds nobody up", async () => {
  const { child, ended } = startHolder();
  await once(child.stdout, "data");
  child.kill("SIGKILL");
  await ended;
  assert.equal(existsSync(lock), true);
  assert.equal(await alone(work, { folder }), "done");
});

test("the second waits for the first, and says for whom and where", async () => {
  const first = startHolder();
  await once(first.child.stdout, "data");
  assert.deepEqual(JSON.parse(readFileSync(lock, "utf8")), {
    pid: first.child.pid,
    identity: processIdentity(first.child.pid),
  });
  const second = startHolder();
  let held = false;
  const taken = once(second.child.stdout, "data").then(() => {
    held = true;
  });
  await once(second.child.stderr, "data");
  assert.match(second.said(), new RegExp(`process ${first.child.pid}\\b`));
  assert.ok(second.said().includes(lock));
  assert.equal(held, false);
  first.child.stdin.end();
  await first.ended;
  await taken;
  second.child.stdin.end();
  await second.ended;
});

test("of many that come at once each works alone", async () => {
  writeFileSync(lock, ""); // All find one that is left.
  const holders = Array.from({ length: 6 }, startHolder);
  let inside = 0;
  await Promise.all(
    holders.map(async ({ child, ended }) => {
      await once(child.stdout, "data");
      inside += 1;
      assert.equal(inside, 1);
      assert.equal(JSON.parse(readFileSync(lock, "utf8")).pid, child.pid);
      inside -= 1;
      child.stdin.end();
      await ended;
    }),
  );
  assert.equal(existsSync(lock), false);
});
