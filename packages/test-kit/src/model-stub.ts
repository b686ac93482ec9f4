import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";

/** What our own adapter sends; anything else is answered 500 and counted as unexpected. */
const requestSchema = z.strictObject({
  model: z.string().min(1),
  instructions: z.string().min(1),
  input: z.tuple([z.strictObject({ role: z.literal("user"), content: z.string().min(1) })]),
  max_output_tokens: z.int().min(1),
  prompt_cache_key: z.string(),
  stream: z.literal(true),
  store: z.literal(false),
});
export type StubRequest = z.infer<typeof requestSchema>;

export type StubReply =
  /** Streams a text and ends as told. */
  | {
      kind: "stream";
      text: string;
      /** `completed` is the only good end. */
      end?: "completed" | "cut" | "reset" | "hang" | "failed" | "length" | "refusal" | "garbled";
      /** Characters a chunk. */
      chunk?: number;
      /** Waits at this place of the text until the promise is resolved. */
      hold?: { at: number; until: Promise<unknown> };
      /** Milliseconds between chunks; left out, they come as fast as they are taken. */
      everyMs?: number;
      /** Told after each chunk how many characters are on their way. */
      onSent?: (characters: number) => void;
    }
  | { kind: "status"; status: number; code?: string; headers?: Record<string, string> }
  | { kind: "body"; contentType: string; body: string }
  /** Takes the request and says nothing. */
  | { kind: "silence" };

/** One call as the provider saw it: this is what would be on the bill. */
export type StubCall = {
  request: StubRequest;
  /** Null while it runs. */
  ended: string | null;
  inputTokens: number;
  outputTokens: number;
};

const tokens = (text: string) => Math.ceil(text.length / 4);

function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (part: string) => {
      body += part;
    });
    request.on("end", () => resolve(body));
    request.on("error", reject);
  });
}

function sendEvent(response: ServerResponse, type: string, fields: object) {
  response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...fields })}\n\n`);
}

async function streamReply(
  response: ServerResponse,
  call: StubCall,
  reply: Extract<StubReply, { kind: "stream" }>,
) {
  const { text, end = "completed", chunk = 40, hold, everyMs, onSent } = reply;
  response.writeHead(200, { "content-type": "text/event-stream", "x-request-id": "stub" });
  const id = "resp_stub";
  sendEvent(response, "response.created", { response: { id, status: "in_progress" } });
  let gone = false;
  response.on("close", () => {
    gone = true;
  });
  let held = false;
  for (let at = 0; at < text.length && !gone; at += chunk) {
    if (hold && !held && at >= hold.at) {
      held = true;
      await hold.until;
    }
    const delta = text.slice(at, at + chunk);
    sendEvent(response, "response.output_text.delta", { item_id: "m", delta });
    onSent?.(at + delta.length);
    call.outputTokens = tokens(text.slice(0, at + chunk));
    await (everyMs === undefined ? new Promise(setImmediate) : sleep(everyMs));
  }
  if (gone) {
    call.ended = "client gone";
    return;
  }
  const usage = {
    input_tokens: call.inputTokens,
    output_tokens: call.outputTokens,
    total_tokens: call.inputTokens + call.outputTokens,
  };
  call.ended = end;
  switch (end) {
    case "completed":
      sendEvent(response, "response.completed", { response: { id, status: "completed", usage } });
      response.end();
      return;
    case "failed":
      sendEvent(response, "response.failed", {
        response: { id, status: "failed", error: { code: "server_error", message: "scripted" } },
      });
      response.end();
      return;
    case "length":
      sendEvent(response, "response.incomplete", {
        response: { id, incomplete_details: { reason: "max_output_tokens" }, usage },
      });
      response.end();
      return;
    case "refusal":
      sendEvent(response, "response.refusal.delta", { item_id: "m", delta: "No." });
      response.end();
      return;
    case "garbled":
      response.end("data: {broken\n\n");
      return;
    case "cut":
      response.end();
      return;
    case "reset":
      response.destroy();
      return;
    case "hang":
      return;
  }
}

/**
 * The model provider as a scripted HTTP server: strict (a request that the adapter should not
 * make is an error) and counting (every call is recorded with its tokens).
 */
export async function startModelStub(initial: (request: StubRequest, n: number) => StubReply) {
  let script = initial;
  const calls: StubCall[] = [];
  const unexpected: string[] = [];

  function refuse(response: ServerResponse, why: string) {
    unexpected.push(why);
    response.writeHead(500, { "content-type": "application/json" });
    response.end(JSON.stringify({ error: { message: why, code: "stub_unexpected" } }));
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const body = await readBody(request);
    if (request.method !== "POST" || request.url !== "/v1/responses") {
      return refuse(response, `unexpected ${request.method} ${request.url}`);
    }
    const parsed = requestSchema.safeParse(JSON.parse(body));
    if (!parsed.success) return refuse(response, z.prettifyError(parsed.error));
    const call: StubCall = {
      request: parsed.data,
      ended: null,
      inputTokens: tokens(parsed.data.instructions + parsed.data.input[0].content),
      outputTokens: 0,
    };
    calls.push(call);
    const reply = script(parsed.data, calls.length);
    switch (reply.kind) {
      case "stream":
        return streamReply(response, call, reply);
      case "status":
        call.ended = `status ${reply.status}`;
        response.writeHead(reply.status, { "content-type": "application/json", ...reply.headers });
        response.end(
          JSON.stringify({
            error: { message: "scripted", code: reply.code ?? null, type: "stub" },
          }),
        );
        return;
      case "body":
        call.ended = "body";
        response.writeHead(200, { "content-type": reply.contentType });
        response.end(reply.body);
        return;
      case "silence":
        response.on("close", () => {
          call.ended = "client gone";
        });
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => refuse(response, String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("stub has no port");

  return {
    /** Base URL for the SDK. */
    url: `http://127.0.0.1:${address.port}/v1`,
    apiKey: "test-key",
    calls,
    /** Requests that the adapter should not have made. A test ends with this empty. */
    unexpected,
    follow(next: typeof script) {
      script = next;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
export type ModelStub = Awaited<ReturnType<typeof startModelStub>>;
