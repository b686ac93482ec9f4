import type { Prompt } from "@ck/registry";
import OpenAI from "openai";
import type { ResponseStreamEvent } from "openai/resources/responses/responses";
import { type Bill, ModelError } from "./errors.ts";
import { toModelError } from "./openai-errors.ts";
import type { Model, ModelChunk } from "./port.ts";
import { startWatchdog, type WatchdogLimits } from "./watchdog.ts";

export type OpenAiOptions = {
  apiKey: string;
  /** Another endpoint that speaks the Responses API; left out: OpenAI's own. */
  baseUrl?: string | undefined;
  /** The models of the chain, first choice first. */
  models: readonly string[];
  /** Allowed beside the text, for models that reason before they write; 0 for others. */
  reasoningTokens: number;
  limits: WatchdogLimits;
  now: () => number;
};

/** The event's response tells the call's id and, at its end, its usage. */
function noteBill(event: ResponseStreamEvent, bill: Bill) {
  if (!("response" in event)) return;
  const { id, usage } = event.response;
  bill.responseId = id;
  if (!usage) return;
  bill.usage = {
    inputTokens: usage.input_tokens,
    outputTokens: usage.output_tokens,
    raw: usage,
  };
}

/** One event of the stream as a chunk; null for events that carry nothing for us. */
function toChunk(event: ResponseStreamEvent, bill: Bill): ModelChunk | null {
  switch (event.type) {
    case "response.output_text.delta":
      return { type: "delta", text: event.delta };
    case "response.completed":
      return { type: "completed", ...bill };
    case "response.incomplete": {
      const filtered = event.response.incomplete_details?.reason === "content_filter";
      throw new ModelError(filtered ? "refused" : "length", "answer is incomplete");
    }
    case "response.failed": {
      const limited = event.response.error?.code === "rate_limit_exceeded";
      throw new ModelError(limited ? "rate_limited" : "server", "provider reports a failed answer");
    }
    case "response.refusal.delta":
    case "response.refusal.done":
      throw new ModelError("refused", "model declined");
    default:
      return null;
  }
}

async function* stream(
  client: OpenAI,
  model: string,
  prompt: Prompt,
  options: Pick<OpenAiOptions, "limits" | "now" | "reasoningTokens"> & { signal: AbortSignal },
): AsyncGenerator<ModelChunk> {
  const { limits, now, signal, reasoningTokens } = options;
  const watchdog = startWatchdog(limits, signal);
  const bill: Bill = { responseId: null, usage: null };
  try {
    const events = await client.responses.create(
      {
        model,
        instructions: prompt.system,
        input: [{ role: "user", content: prompt.user }],
        max_output_tokens: prompt.maxOutputTokens + reasoningTokens,
        prompt_cache_key: prompt.hash.slice(0, 32),
        stream: true,
        // The provider keeps nothing of the person's context.
        store: false,
      },
      { signal: watchdog.signal },
    );
    for await (const event of events) {
      watchdog.alive();
      noteBill(event, bill);
      const chunk = toChunk(event, bill);
      if (chunk) yield chunk;
      if (chunk?.type === "completed") return;
    }
    // An aborted stream and one that is closed cleanly in the middle both end without an error.
    throw watchdog.failure() ?? new ModelError("cut", "stream ended before its completion");
  } catch (error) {
    const failure = watchdog.failure() ?? toModelError(error, now());
    failure.bill = bill;
    throw failure;
  } finally {
    watchdog.stop();
  }
}

/** The models of one OpenAI-compatible endpoint, called through the Responses API. */
export function openAiModels({ apiKey, baseUrl, models, ...options }: OpenAiOptions): Model[] {
  const client = new OpenAI({
    apiKey,
    ...(baseUrl ? { baseURL: baseUrl } : {}),
    // One retry layer, ours: the SDK's retries what cannot succeed and books nothing.
    maxRetries: 0,
    timeout: options.limits.callMs,
  });
  return models.map((name) => ({
    provider: "openai",
    name,
    reasoningTokens: options.reasoningTokens,
    stream: (prompt, { signal }) => stream(client, name, prompt, { ...options, signal }),
  }));
}
