import { once } from "node:events";
import { createServer } from "node:http";
import { createClient } from "@ck/client";
import type { Problem } from "@ck/contracts";
import { afterEach, expect, test, vi } from "vitest";
import { exitCodeOf } from "../src/exit-code-of.ts";
import { explain } from "../src/stack/explain.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** What is said on stderr about an error, and its exit code. */
function sayOf(error: unknown, language?: "de" | "en") {
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const code = exitCodeOf(error, language);
  return { code, said: write.mock.calls.map(([text]) => String(text)).join("") };
}

test("an error that nobody expected is 1 and one sentence, with its stack only for CK_DEBUG=1", () => {
  const error = new TypeError("x is not a function");
  const quiet = sayOf(error);
  expect(quiet.code).toBe(1);
  expect(quiet.said).toMatch(/^Unerwarteter Fehler: x is not a function.*\n$/);
  vi.restoreAllMocks();
  expect(sayOf(error, "en").said).toMatch(/^Unexpected error: x is not a function.*\n$/);
  vi.restoreAllMocks();
  vi.stubEnv("CK_DEBUG", "1");
  expect(sayOf(error).said).toContain(" at ");
});

const explained = (url: string, language: "de" | "en") =>
  createClient({ url })
    .orchestrator.status.query({ jobId: crypto.randomUUID() })
    .catch(explain(language));

test("an error of ours is not taken for an orchestrator that is away", async () => {
  const ours = new TypeError("x is not a function");
  expect(() => explain("de")(ours)).toThrow(ours);
  await expect(explained("http://127.0.0.1:1", "de")).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringContaining("antwortet nicht"),
  });
});

test("a refused call says why, and the number that the operator asks for", async () => {
  const problem: Problem = {
    type: "urn:connection-key:problem:internal_error",
    title: "Internal Server Error",
    status: 500,
    code: "internal_error",
    detail: "An unexpected error occurred. Please tell us the request id.",
    requestId: "r-42",
  };
  const error = { message: problem.detail, code: -32_603, data: { problem } };
  const server = createServer((_, response) => {
    response.writeHead(500, { "content-type": "application/json" });
    response.end(JSON.stringify([{ error: { json: error } }]));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await expect(explained(`http://127.0.0.1:${port}`, "en")).rejects.toMatchObject({
    exitCode: 3,
    message: `${problem.detail} (request id: r-42)`,
  });
  server.close();
});
