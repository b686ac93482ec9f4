import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkArchitecture } from "../check/architecture.mjs";
import { root } from "../setup/versions.mjs";

const text = readFileSync(join(root, "docs", "ARCHITECTURE.md"), "utf8");

test("a row that differs, is missing or too many is named", () => {
  assert.deepEqual(checkArchitecture(text), []);
  assert.match(
    checkArchitecture(text.replace("| `grounding`", "| `grounds`")).join(),
    /grounding.*grounds/,
  );
  const looser = text.replace(/(\| `ledger` .*\|) contracts \|/, "$1 contracts, worker |");
  assert.match(checkArchitecture(looser).join(), /ledger that it may use contracts\./);
});
