import { streamRetryMs } from "../limits.ts";

const isEventStream = (response: Response) =>
  response.headers.get("content-type")?.startsWith("text/event-stream") ?? false;

/**
 * Puts `retry:` in front of a stream of server-sent events: without it a browser waits 3 s before
 * it opens a cut stream again. Other responses pass as they are.
 */
export function withRetryLine(response: Response): Response {
  if (!response.body || !isEventStream(response)) return response;
  const body = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(`retry: ${streamRetryMs}\n\n`));
      },
    }),
  );
  return new Response(body, response);
}
