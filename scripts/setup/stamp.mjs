import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isNodeNewEnough, NODE_VERSION, PNPM_VERSION, root } from "./versions.mjs";

/** Within node_modules, so that it goes when they go. */
const STAMP = join(root, "node_modules", ".ck-set-up.json");
const WORKSPACES = ["packages", "apps"];

/**
 * What the last set-up made, or null when it has to be done (again) for this scope. One that made no
 * Redis holds only where none is needed: there was one elsewhere, or it could not be fetched.
 */
export function readStamp({ scope, needsRedis }) {
  try {
    const stamp = JSON.parse(readFileSync(STAMP, "utf8"));
    const holds =
      covers(stamp, scope) &&
      stillThere(stamp) &&
      stamp.hash === inputsHash() &&
      (stamp.redis !== null || !needsRedis);
    return holds ? stamp : null;
  } catch {
    return null; // There is none yet, or it was cut off.
  }
}

function covers(stamp, scope) {
  return stamp.scope === scope || stamp.scope === "everything";
}

/** The machine's own Node may have become another one at the same place. */
function stillThere({ paths, tools }) {
  const nodeFits = tools.node !== process.execPath || isNodeNewEnough(process.version);
  return nodeFits && paths.every((path) => existsSync(path));
}

/** Once everything was installed here, an update installs everything again. */
export function widerScope(scope) {
  try {
    return JSON.parse(readFileSync(STAMP, "utf8")).scope === "everything" ? "everything" : scope;
  } catch {
    return scope;
  }
}

/** `paths` must exist as long as the stamp is to hold. */
export function writeStamp({ scope, tools, redis, paths }) {
  const stamp = { hash: inputsHash(), scope, tools, redis, paths };
  writeFileSync(STAMP, JSON.stringify(stamp));
  return stamp;
}

/** Everything that decides what has to be installed. */
function inputsHash() {
  const hash = createHash("sha256");
  hash.update([NODE_VERSION, PNPM_VERSION, process.platform, process.arch].join());
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json"]) {
    hash.update(readFileSync(join(root, file)));
  }
  for (const folder of WORKSPACES) {
    for (const name of readdirSync(join(root, folder)).sort()) {
      const file = join(root, folder, name, "package.json");
      if (existsSync(file)) hash.update(`${dirname(file)}\n`).update(readFileSync(file));
    }
  }
  return hash.digest("hex");
}
