import { type ModelStub, type StubReply, startModelStub } from "@ck/test-kit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ModelError } from "../src/model/errors.ts";
import { openAiModels } from "../src/model/openai-responses.ts";
import type { Model, ModelChunk } from "../src/model/port.ts";

const text = "@@ essence\nEin Satz. Noch ein Satz.";
const prompt = { system: "S", user: "U", hash: "h".repeat(64), maxOutputTokens: 100 };
const limits = { firstByteMs: 300, idleMs: 300, callMs: 5_000 };

let stub: ModelStub;
let model: Model;

beforeAll(async () => {
  stub = await startModelStub(() => ({ kind: "stream", text }));
  const [first] = openAiModels({
    apiKey: stub.apiKey,
    baseUrl: stub.url,
    models: ["m"],
    reasoningTokens: 0,
    limits,
    now: Date.now,
  });
  if (!first) throw new Error("no model");
  model = first;
});
afterAll(() => stub.stop());

async function ask(reply: StubReply, signal = new AbortController().signal) {
  stub.follow(() => reply);
  const chunks: ModelChunk[] = [];
  const before = stub.calls.length;
  const error = await (async () => {
    for await (const chunk of model.stream(prompt, { signal })) chunks.push(chunk);
    return null;
  })().catch((thrown: unknown) => thrown);
  const said = chunks.map((chunk) => (chunk.type === "delta" ? chunk.text : "")).join("");
  return { chunks, said, error, calls: stub.calls.length - before };
}

test("a whole answer ends with its completion, usage and id", async () => {
  const { said, chunks, error, calls } = await ask({ kind: "stream", text });
  expect(error).toBeNull();
  expect(said).toBe(text);
  expect(chunks.at(-1)).toMatchObject({
    type: "completed",
    responseId: "resp_stub",
    usage: {
      inputTokens: stub.calls.at(-1)?.inputTokens,
      outputTokens: stub.calls.at(-1)?.outputTokens,
    },
  });
  expect(calls).toBe(1);
});

test.each<[StubReply, string]>([
  [{ kind: "stream", text, end: "cut" }, "cut"],
  [{ kind: "stream", text, end: "garbled" }, "cut"],
  [{ kind: "stream", text, end: "reset" }, "network"],
  [{ kind: "stream", text, end: "hang" }, "timeout"],
  [{ kind: "stream", text, end: "failed" }, "server"],
  [{ kind: "stream", text, end: "length" }, "length"],
  [{ kind: "stream", text, end: "refusal" }, "refused"],
  [{ kind: "silence" }, "timeout"],
  [{ kind: "body", contentType: "text/html", body: "<html>hello</html>" }, "cut"],
  [{ kind: "body", contentType: "text/event-stream", body: "" }, "cut"],
  [{ kind: "status", status: 429, headers: { "retry-after": "7" } }, "rate_limited"],
  [{ kind: "status", status: 429, code: "insufficient_quota" }, "quota"],
  [{ kind: "status", status: 401 }, "rejected"],
  [{ kind: "status", status: 400 }, "rejected"],
  [{ kind: "status", status: 500 }, "server"],
  [{ kind: "status", status: 503 }, "server"],
])("%# an answer that is not whole is never taken for one: $1", async (reply, failure) => {
  const { chunks, error, calls } = await ask(reply);
  expect(chunks.every(({ type }) => type === "delta")).toBe(true);
  expect(error).toBeInstanceOf(ModelError);
  expect(error).toMatchObject({ failure });
  // One retry layer, ours: the adapter asks exactly once.
  expect(calls).toBe(1);
});

test("the pause that a provider asks for is passed on", async () => {
  const { error } = await ask({ kind: "status", status: 429, headers: { "retry-after": "7" } });
  expect(error).toMatchObject({ retryAfterMs: 7_000, free: true });
});

test("what a call cost is known also when its answer is not whole", async () => {
  const { error } = await ask({ kind: "stream", text, end: "length" });
  const { inputTokens, outputTokens } = stub.calls.at(-1) ?? {};
  expect(error).toMatchObject({
    bill: { responseId: "resp_stub", usage: { inputTokens, outputTokens } },
  });
});

test("an abort in the middle of a stream is an abort, not a whole answer", async () => {
  const abort = new AbortController();
  stub.follow(() => ({ kind: "stream", text, end: "hang" }));
  const consume = async () => {
    for await (const chunk of model.stream(prompt, { signal: abort.signal })) {
      if (chunk.type === "delta") abort.abort();
    }
  };
  await expect(consume()).rejects.toMatchObject({ failure: "aborted" });
});

test("a provider that cannot be reached is a network failure that costs nothing", async () => {
  const gone = await startModelStub(() => ({ kind: "silence" }));
  await gone.stop();
  const [unreachable] = openAiModels({
    apiKey: "k",
    baseUrl: gone.url,
    models: ["m"],
    reasoningTokens: 0,
    limits,
    now: Date.now,
  });
  const stream = unreachable?.stream(prompt, { signal: new AbortController().signal });
  const consume = async () => {
    for await (const _ of stream ?? []) throw new Error("a chunk came");
  };
  await expect(consume()).rejects.toMatchObject({ failure: "network", free: true });
});

test("the stub saw nothing that the adapter should not send", () => {
  expect(stub.unexpected).toEqual([]);
});
