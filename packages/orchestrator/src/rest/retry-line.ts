import { streamRetryMs } from "../limits.ts";

const isEventStream = (response: Response) =>
  response.headers.get("content-type")?.startsWith("text/event-stream") ?? false;

/**
 * Puts `retry:` in front of a stream of server-sent events: without it a browser waits 3 s before
 * it opens a cut stream again. Other responses pass as they are.
 */
export function withRetryLine(response: Response): Response {
  if (!response.body || !isEventStream(response)) return response;
  const reader = response.body.getReader();
  // Not a TransformStream: its pipe passes a cancel on only with the next chunk.
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(`retry: ${streamRetryMs}\n\n`));
    },
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return new Response(body, response);
}
