import { constants } from "node:os";
import { alone } from "./lock.mjs";
import { installPackages } from "./packages.mjs";
import { findRedis, redisHere } from "./redis.mjs";
import { stopRunning } from "./run-quietly.mjs";
import { say, step } from "./say.mjs";
import { SetUpError } from "./set-up-error.mjs";
import { readStamp, widerScope, writeStamp } from "./stamp.mjs";
import { BIN, findNode, findPnpm, linkTools } from "./tools.mjs";

/** As for a service that is away: nothing of the command itself has run. */
const SET_UP_FAILED = 3;

/**
 * Brings tools and packages up to date for `scope` ("reading" or "everything") and returns
 * `{ node, bin }`. `needsRedis`: whether there has to be one on this machine. Costs some milliseconds
 * when there is nothing to do; ends the process with one clear sentence when it cannot be done.
 */
export async function setUp({ scope, needsRedis, again = false }) {
  const ready = () => (again ? null : (readStamp({ scope, needsRedis })?.tools ?? null));
  const done = ready();
  if (done !== null) return done;
  const unwatch = watchSignals();
  try {
    // Another set-up may have done it while we waited for it.
    return await alone(() => ready() ?? install({ scope: widerScope(scope), needsRedis }));
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    say(error.message);
    process.exit(SET_UP_FAILED);
  } finally {
    unwatch();
  }
}

/** Downloads run side by side: packages need only pnpm, and Redis needs nothing. */
function install({ scope, needsRedis }) {
  return step("done", async () => {
    const pnpm = findPnpm();
    const [redis, node] = await settled([
      needsRedis ? findRedis() : redisHere(),
      findNode(pnpm),
      pnpm.then((path) => installPackages(path, scope)),
    ]);
    linkTools({ node, pnpm: await pnpm });
    const tools = { node, bin: BIN };
    writeStamp({ scope, tools, redis, paths: [node, BIN, ...(redis === null ? [] : [redis])] });
    return tools;
  });
}

/** After a failure the others still finish: what they fetched is there next time. */
async function settled(promises) {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}

/** Ctrl-C ends the downloads too; what is incomplete has no name yet and is made anew next time. */
function watchSignals() {
  const stop = (signal) => {
    stopRunning();
    process.exit(128 + constants.signals[signal]);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}
