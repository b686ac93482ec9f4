import { maxChartBytes } from "../limits.ts";
import { retryAfterMs } from "../retry-after.ts";
import { ChartUnavailableError } from "./errors.ts";

/** What a chart service answered. `body` is read only where it matters; null when it was too large. */
export type Answer = {
  status: number;
  contentType: string;
  retryAfterMs: number | null;
  body: string | null;
};

export type ExchangeOptions = {
  url: URL;
  key: string;
  /** For the whole exchange, ms. */
  timeoutMs: number;
  now: () => number;
  signal: AbortSignal;
};

/** The body as text, or null as soon as it is longer than any chart, whatever its headers say. */
async function boundedText(response: Response): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    // Leaving the loop cancels the rest.
    if (bytes > maxChartBytes) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

async function post(content: object, options: Omit<ExchangeOptions, "timeoutMs">) {
  const response = await fetch(options.url, {
    method: "POST",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: `Bearer ${options.key}`,
    },
    body: JSON.stringify(content),
    // Neither birth nor key may be led to another address: the redirect itself is the answer.
    redirect: "manual",
    signal: options.signal,
  });
  const isRead = response.status === 200 || response.status === 400;
  if (!isRead) await response.body?.cancel();
  return {
    status: response.status,
    contentType: response.headers.get("content-type") ?? "",
    retryAfterMs: retryAfterMs(response.headers, options.now()),
    body: isRead ? await boundedText(response) : "",
  };
}

/** The network's code of an error, such as `ECONNREFUSED`. Its message may quote addresses. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code = "code" in error ? error.code : null;
  return typeof code === "string" && /^[A-Z_]+$/.test(code) ? code : codeOf(error.cause);
}

/**
 * One question to a chart service, sent once.
 *
 * Throws `ChartUnavailableError` (`network`, `timeout`), and the signal's reason when aborted.
 */
export async function exchange(content: object, options: ExchangeOptions): Promise<Answer> {
  const timeout = AbortSignal.timeout(options.timeoutMs);
  const signal = AbortSignal.any([options.signal, timeout]);
  try {
    return await post(content, { ...options, signal });
  } catch (error) {
    options.signal.throwIfAborted();
    if (timeout.aborted) throw new ChartUnavailableError("timeout");
    throw new ChartUnavailableError("network", { detail: codeOf(error) });
  }
}
