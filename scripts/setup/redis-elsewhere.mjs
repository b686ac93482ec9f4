import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./versions.mjs";

/** The start of a value in a line of `.env`, quoted or not. */
const IN_FILE = /^[ \t]*(?:export[ \t]+)?REDIS_URL[ \t]*=[ \t]*["'`]?[^\s"'`#]/m;

/** Whether the environment, or else `.env` as Node reads it, names a Redis that runs elsewhere. */
export function isRedisElsewhere({ env = process.env, file = join(root, ".env") } = {}) {
  return env.REDIS_URL === undefined ? IN_FILE.test(textOf(file)) : env.REDIS_URL !== "";
}

function textOf(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return ""; // There is none.
  }
}
