import { chmod, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ModelStub, startModelStub, writeWholeReading } from "@ck/test-kit";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { linesOf, runCk } from "./support/run-ck.ts";

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "ck-lost-"));
  // PostgreSQL may run as another user and has to reach its data.
  await chmod(home, 0o711);
});
// What a killed supervisor left may still be writing there while it ends.
afterAll(() => rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }));

/** A model that stops in the middle of its first answer until it may go on. */
let stub: ModelStub;
let goOn: () => void;
beforeEach(async () => {
  const gate = Promise.withResolvers<void>();
  goOn = gate.resolve;
  stub = await startModelStub((request) => ({
    kind: "stream",
    text: writeWholeReading(request),
    hold: { at: 250, until: gate.promise },
  }));
});
afterEach(async () => {
  goOn();
  await stub.stop();
});

const runHere = (args: readonly string[]) =>
  runCk(args, {
    env: { CK_HOME: home, OPENAI_BASE_URL: stub.url, OPENAI_API_KEY: stub.apiKey },
  });

const inTheMiddleOfACall = () =>
  vi.waitFor(() => expect(stub.calls.length).toBeGreaterThan(0), { timeout: 60_000 });

const written = async <T>(file: string, schema: z.ZodType<T>): Promise<T> =>
  schema.parse(JSON.parse(await readFile(join(home, ".ck", file), "utf8")));

const childrenSchema = z.array(z.object({ name: z.string(), pid: z.int() }));
const orchestrator = async () => {
  const children = await written("children.json", childrenSchema);
  return children.find(({ name }) => name === "orchestrator")?.pid ?? 0;
};
const supervisor = async () => (await written("stack.json", z.object({ pid: z.int() }))).pid;

test("a reading survives the death of the orchestrator in the middle of a call", async () => {
  const running = runHere(["reading", "--json", "--out", join(home, "out")]);
  await inTheMiddleOfACall();
  const first = await orchestrator();
  process.kill(first, "SIGKILL");
  await vi.waitFor(async () => expect(await orchestrator()).not.toBe(first), { timeout: 30_000 });
  goOn();
  const { code, stdout, stderr } = await running;
  expect(stderr).not.toContain("await");
  expect(code).toBe(0);
  expect(linesOf(stdout)).toMatchObject([{ status: "completed" }]);
});

test.each([["reading", "--out", "out"], ["smoke"]])(
  "ck %s whose services are killed ends with 3 and says where the reading is",
  async (...args) => {
    const running = runHere(args.map((arg) => (arg === "out" ? join(home, arg) : arg)));
    await inTheMiddleOfACall();
    process.kill(await supervisor(), "SIGKILL");
    const { code, stdout, stderr } = await running;
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr.trim().split("\n").at(-1)).toMatch(/bleibt gespeichert: „ck demo“/);
  },
);

test("a finished reading is shown also when its files cannot be written, and then that is said", async () => {
  const out = join(home, "taken");
  await mkdir(join(out, "reading.md"), { recursive: true });
  goOn();
  const { code, stdout, stderr } = await runHere(["reading", "--json", "--out", out]);
  expect(linesOf(stdout)).toMatchObject([{ status: "completed" }]);
  expect(stderr).toMatch(/\n--out: .*taken.*lässt sich nicht schreiben.*\n$/);
  expect(code).toBe(2);
  expect(await readdir(out)).toEqual(["reading.md"]);
});
