import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { say } from "./say.mjs";
import { root } from "./versions.mjs";

const FOLDER = join(root, ".tools");
const LOCK = join(FOLDER, "set-up.lock");
const POLL_MS = 100;

/** Does the work while no other set-up of this checkout runs. */
export async function alone(work) {
  mkdirSync(FOLDER, { recursive: true });
  let told = false;
  while (!take()) {
    if (isLeft()) rmSync(LOCK, { force: true });
    else if (!told) say("another set-up of this checkout is running, waiting for it");
    told = true;
    await sleep(POLL_MS);
  }
  const giveBack = () => rmSync(LOCK, { force: true });
  process.once("exit", giveBack);
  try {
    return await work();
  } finally {
    giveBack();
    process.off("exit", giveBack);
  }
}

function take() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

/** Whether the process that took the lock is gone, as after kill -9. */
function isLeft() {
  try {
    const pid = Number(readFileSync(LOCK, "utf8"));
    if (pid > 0) process.kill(pid, 0);
    return false; // Alive, or just writing its number.
  } catch (error) {
    return error.code === "ESRCH";
  }
}
