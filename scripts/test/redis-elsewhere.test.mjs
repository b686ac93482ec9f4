import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { isRedisElsewhere } from "../setup/redis-elsewhere.mjs";

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "ck-env-"));
});
after(() => rmSync(folder, { recursive: true }));

const named = (text, env = {}) => {
  const file = join(folder, ".env");
  writeFileSync(file, text);
  return isRedisElsewhere({ env, file });
};

test("a Redis is named by the environment or by .env, quoted or not", () => {
  assert.equal(named("", { REDIS_URL: "redis://a" }), true);
  for (const line of [
    "REDIS_URL=redis://a",
    'REDIS_URL="redis://a"',
    " export REDIS_URL = 'redis://a' # ours",
    "LOG_LEVEL=info\r\nREDIS_URL=redis://a\r\n",
  ]) {
    assert.equal(named(line), true, line);
  }
});

test("a variable that is left out, set to nothing or in a comment names none", () => {
  for (const line of [
    "",
    "REDIS_URL=",
    'REDIS_URL=""',
    "REDIS_URL=\nLOG_LEVEL=info",
    "REDIS_URL= # redis://a",
    "# REDIS_URL=redis://a",
    "MY_REDIS_URL=redis://a",
  ]) {
    assert.equal(named(line), false, line);
  }
  assert.equal(isRedisElsewhere({ env: {}, file: join(folder, "none") }), false);
});

test("the environment has the last word, as for Node", () => {
  assert.equal(named("REDIS_URL=redis://a", { REDIS_URL: "" }), false);
});
