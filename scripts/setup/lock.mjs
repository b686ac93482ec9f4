import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { processIdentity } from "./process-identity.mjs";
import { say } from "./say.mjs";
import { root } from "./versions.mjs";

const POLL_MS = 100;

/** Does the work while no other set-up of this checkout runs. */
export async function alone(work, { folder = join(root, ".tools") } = {}) {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, "set-up.lock");
  let told = false;
  while (!take(lock)) {
    const owner = readOwner(lock);
    if (!isAlive(owner)) setAside(lock);
    else {
      if (!told) say(waitingFor(owner, lock));
      told = true;
      await sleep(POLL_MS);
    }
  }
  const giveBack = () => {
    if (isOurs(readOwner(lock))) rmSync(lock, { force: true });
  };
  process.once("exit", giveBack);
  try {
    return await work();
  } finally {
    giveBack();
    process.off("exit", giveBack);
  }
}

const waitingFor = ({ pid }, lock) =>
  `another set-up of this checkout is running (process ${pid}), waiting for it; it holds ${lock}`;

/** A hard link is made or not made in one step, so nobody sees a lock without its owner. */
function take(lock) {
  const draft = `${lock}.${process.pid}`;
  const mine = { pid: process.pid, identity: processIdentity(process.pid) };
  writeFileSync(draft, JSON.stringify(mine));
  try {
    return linked(draft, lock);
  } finally {
    rmSync(draft, { force: true });
  }
}

function linked(draft, lock) {
  try {
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

/** Between the look and the move another set-up may have taken it: then its lock goes back. */
function setAside(lock) {
  const aside = `${lock}.left.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (error.code === "ENOENT") return; // Another set-up moved it first.
    throw error;
  }
  const goesBack = isAlive(readOwner(aside)) && !linked(aside, lock);
  rmSync(aside, { force: true });
  if (goesBack) throw new Error(`two set-ups of this checkout met at ${lock}: please start again`);
}

/** Null for a lock that is gone, empty or cut off: it is nobody's. */
function readOwner(lock) {
  try {
    return JSON.parse(readFileSync(lock, "utf8"));
  } catch {
    return null;
  }
}

const isOurs = (owner) => owner?.pid === process.pid && isAlive(owner);

/** Not after kill -9, and not when a later process has got the same pid. */
function isAlive(owner) {
  const identity = owner?.identity ?? null;
  return identity !== null && processIdentity(owner.pid) === identity;
}
