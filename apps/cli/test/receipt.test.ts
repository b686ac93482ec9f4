import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sealedReceiptSchema } from "@ck/contracts";
import { defaultDefinition, defaultRegistry } from "@ck/registry";
import { type ModelStub, readPrompt, startModelStub, writeWholeReading } from "@ck/test-kit";
import { createClient } from "@supabase/supabase-js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readEnv } from "../src/env.ts";
import { type OpenStack, openStack } from "../src/stack/open-stack.ts";
import { linesOf, runCk } from "./support/run-ck.ts";

const lie = "Du wirst bald heiraten.";

let home: string;
let stub: ModelStub;
let stack: OpenStack;
let readingId: string;
const file = (name: string) => join(home, name);
const settings = () => ({
  CK_HOME: home,
  OPENAI_API_KEY: stub.apiKey,
  OPENAI_BASE_URL: stub.url,
  OPENAI_MODELS: "gpt-4.1",
});
const ck = (args: readonly string[]) => runCk(args, { env: settings() });

/** With a byte order mark and its line ends, as some programs there write files. */
const asOnWindows = (text: string) => `\ufeff${text.replaceAll("\n", "\r\n")}`;

/** A reading whose first section has a sentence that no repair puts right. */
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "ck-receipt-"));
  // PostgreSQL may run as another user and has to reach its data.
  await chmod(home, 0o711);
  stub = await startModelStub((request) => {
    if (readPrompt(request).toCorrect.length > 0) return { kind: "stream", text: "@@ 1\n" };
    const [first = "", ...rest] = writeWholeReading(request).split(/(?=@@ )/);
    return { kind: "stream", text: [`${first}${lie}\n`, ...rest].join("") };
  });
  // Kept open: the commands join it.
  stack = await openStack({ env: readEnv({ source: settings() }) });
  const { code, stdout, stderr } = await ck(["reading", "--json", "--out", file("out")]);
  expect(code, stderr).toBe(0);
  const [result] = linesOf(stdout);
  readingId = String(Object(result).readingId);
}, 60_000);
afterAll(async () => {
  await stack[Symbol.asyncDispose]();
  await stub.stop();
  await rm(home, { recursive: true, force: true });
});

test("a receipt is shown, kept in a file, and holds: as it is stored and as it was kept", async () => {
  const shown = await ck(["receipt", "show", readingId, "--json"]);
  const { receipt } = sealedReceiptSchema.parse(linesOf(shown.stdout)[0]);
  expect(receipt).toMatchObject({ v: 2, readingId, report: { dropped: 1 }, cost: { calls: 2 } });
  await writeFile(file("kept.json"), asOnWindows(shown.stdout));

  const stored = await ck(["receipt", "verify", readingId]);
  expect(stored.stdout).toContain("✓ Modellaufrufe und Kosten (2)");
  expect(stored.stdout).toContain("Der Beleg stimmt.");
  expect(stored.code).toBe(0);
  const kept = await ck(["receipt", "verify", readingId, "--file", file("kept.json"), "--json"]);
  expect(linesOf(kept.stdout), kept.stderr).toMatchObject([{ readingId, ok: true }]);
  expect(kept.code).toBe(0);
}, 60_000);

test("a kept receipt with another cost does not hold, and the place is named", async () => {
  const shown = await ck(["receipt", "show", readingId, "--json"]);
  const tampered = JSON.parse(shown.stdout);
  tampered.receipt.calls[0].costMicros += 1;
  await writeFile(file("tampered.json"), JSON.stringify(tampered));
  const { code, stdout } = await ck([
    ...["receipt", "verify", readingId, "--file", file("tampered.json"), "--lang", "en"],
  ]);
  expect(stdout).toContain("✗ Model calls and cost");
  expect(stdout).toContain("calls[0].costMicros: in the receipt");
  expect(stdout).toContain("The receipt does not hold: 2 of 13 checks fail.");
  expect(code).toBe(1);
}, 60_000);

test("a replay says what is held and why, buys nothing, and is recorded without the person", async () => {
  const before = stub.calls.length;
  const { code, stdout, stderr } = await ck([
    ...["replay", readingId, "--record", file("cases.jsonl")],
  ]);
  expect(stdout, stderr).toContain(`gehalten und weggelassen (Vorhersage): „${lie}“`);
  expect(stdout).toContain("Heute würde jeder gezeigte Satz wieder gezeigt.");
  expect(code).toBe(0);
  expect(stub.calls).toHaveLength(before);
  const recorded = await readFile(file("cases.jsonl"), "utf8");
  expect(recorded).not.toMatch(/1987-05-14|07:30|München/);
  expect(recorded).not.toContain(readingId);

  const draft = {
    ...defaultDefinition,
    rules: { ...defaultDefinition.rules, de: `${defaultDefinition.rules.de}\nSprich leise.` },
  };
  await writeFile(file("draft.json"), asOnWindows(JSON.stringify(draft)));
  const call = ["diff", "current", file("draft.json"), "--recordings", file("cases.jsonl")];
  const compared = await ck(call);
  expect(compared.stdout).toContain("  rules.de\n    + Sprich leise.");
  expect(compared.stdout).toMatch(/gehalten +1 +0\n/);
  expect(compared.code).toBe(0);
  expect((await ck(call)).stdout).toBe(compared.stdout);
}, 60_000);

test("two sets of recordings are compared without a database", async () => {
  const recorded = await readFile(file("cases.jsonl"), "utf8");
  await writeFile(file("better.jsonl"), asOnWindows(recorded.replaceAll(lie, "Nimm dir Zeit.")));
  const { code, stdout } = await ck([
    ...["diff", file("cases.jsonl"), file("better.jsonl"), "--json"],
  ]);
  expect(linesOf(stdout)).toMatchObject([
    {
      registries: null,
      recordings: {
        shared: 1,
        totals: { a: { held: 1, causes: { prediction: 1 } }, b: { held: 0, causes: {} } },
      },
    },
  ]);
  expect(code).toBe(0);
});

test.each([
  [["receipt", "verify", "abc"], "Das Reading abc gibt es nicht."],
  [["receipt", "show", "abc"], "Das Reading abc gibt es nicht."],
  [["replay", "abc"], "Das Reading abc gibt es nicht."],
  [["receipt", "verify", "abc", "--file", "/nowhere"], "--file: In „/nowhere“ steht kein Beleg."],
  [["diff", "current", "/nowhere.json"], "In „/nowhere.json“ steht keine Registry."],
  [["diff", "current", "current", "--recordings", "/nowhere"], "/nowhere lässt sich nicht lesen."],
])("%j is refused with one sentence", async (args, sentence) => {
  const { code, stdout, stderr } = await ck(args);
  expect(stderr).toContain(sentence);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
});

test("a line that is no recording is named by its number", async () => {
  const recorded = await readFile(file("cases.jsonl"), "utf8");
  await writeFile(file("broken.jsonl"), `${recorded}\n{"v": 1}\n`);
  const { code, stderr } = await ck(["diff", file("broken.jsonl"), file("cases.jsonl")]);
  expect(stderr).toContain("broken.jsonl, Zeile 3: Das ist keine Aufzeichnung.");
  expect(code).toBe(2);
});

test("a reading that nobody knows is refused with one sentence, wherever it is looked for", async () => {
  const nobodys = crypto.randomUUID();
  const verified = await ck(["receipt", "verify", nobodys]);
  expect(verified.stderr).toBe(`Das Reading ${nobodys} gibt es nicht.\n`);
  expect(verified.code).toBe(2);
  const shown = await ck(["receipt", "show", nobodys]);
  expect(shown.stderr.trim().split("\n")).toHaveLength(1);
  expect(shown.code).toBe(2);
}, 60_000);

test("a reading that is not finished has no receipt yet, and it is said so", async () => {
  const { jobId } = await stack.client.orchestrator.execute.mutate({
    birthDate: "1987-05-14",
    birthTime: "09:30",
    timeZone: "Europe/Berlin",
    startAt: new Date(Date.now() + 86_400_000).toISOString(),
  });
  for (const command of [["receipt", "verify"], ["replay"]]) {
    const { code, stderr } = await ck([...command, jobId]);
    expect(stderr).toBe(
      "Dieses Reading wartet noch: Einen Beleg hat es erst, wenn es fertig ist.\n",
    );
    expect(code).toBe(2);
  }
}, 60_000);

test("a registry is found by its hash; an unknown hash is refused", async () => {
  const equal = await ck(["diff", defaultRegistry.hash, "current"]);
  expect(equal.stdout).toContain("Beide Registries sind gleich.");
  const unknown = await ck(["diff", "0".repeat(64), "current"]);
  expect(unknown.stderr).toMatch(/^Eine Registry mit dem Hash 0+ ist nicht gespeichert\.\n$/);
  expect(unknown.code).toBe(2);
}, 60_000);

test("a receipt is not tested against somebody else's database", async () => {
  const { code, stderr } = await runCk(["receipt", "verify", crypto.randomUUID()], {
    env: { CK_HOME: home, ORCHESTRATOR_URL: "http://127.0.0.1:9", CK_TOKEN: "ck_x" },
  });
  expect(stderr).toContain("bitte ohne ORCHESTRATOR_URL");
  expect(code).toBe(2);
});

test("a receipt that was wiped is no receipt of before: the kept one shows that", async () => {
  const { supabase } = stack;
  if (!supabase) throw new Error("The database is elsewhere.");
  const wipe = (fields: Record<string, null>) =>
    createClient(supabase.url, supabase.secretKey)
      .from("coach_readings")
      .update(fields)
      .eq("id", readingId)
      .throwOnError();
  const verify = (...more: string[]) => ck(["receipt", "verify", readingId, ...more]);

  await wipe({ receipt: null });
  const gone = await verify();
  expect(gone.stdout).toContain("✗ Form des Belegs");
  expect(gone.code).toBe(1);

  await wipe({ receipt_hash: null });
  const kept = await verify("--file", file("kept.json"));
  expect(kept.stdout).toContain("✗ Siegel");
  expect(kept.stdout).toContain("1 von 13 Prüfungen scheitern");
  expect(kept.code).toBe(1);
  expect((await ck(["replay", readingId])).code).toBe(0);
  expect((await verify()).stderr).toBe("Dieses Reading ist von früher und hat keinen Beleg.\n");
}, 60_000);
