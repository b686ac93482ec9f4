import { afterEach, expect, test, vi } from "vitest";
import { exitCodeOf } from "../src/exit-code-of.ts";
import { explain } from "../src/stack/explain.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** What is said on stderr about an error, and its exit code. */
function sayOf(error: unknown) {
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const code = exitCodeOf(error);
  return { code, said: write.mock.calls.map(([text]) => String(text)).join("") };
}

test("an error that nobody expected is 1 and one sentence, with its stack only for CK_DEBUG=1", () => {
  const error = new TypeError("x is not a function");
  const quiet = sayOf(error);
  expect(quiet.code).toBe(1);
  expect(quiet.said).toMatch(/^Unerwarteter Fehler: x is not a function.*\n$/);
  vi.restoreAllMocks();
  vi.stubEnv("CK_DEBUG", "1");
  expect(sayOf(error).said).toContain(" at ");
});

test("an error of ours is not taken for an orchestrator that is away", () => {
  const ours = new TypeError("x is not a function");
  expect(() => explain("de")(ours)).toThrow(ours);
  const cut = Object.assign(new Error("fetch failed"), { name: "TRPCClientError" });
  expect(() => explain("de")(cut)).toThrow(expect.objectContaining({ exitCode: 3 }));
});
