import type { LoggedEvent } from "@ck/contracts";
import { pingMs } from "../limits.ts";
import { isBreakOff } from "../reading/break-off.ts";

const frame = (event: LoggedEvent) => `id: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`;

/**
 * Events as server-sent events, each with its `seq` as id. A stream that breaks off ends without a
 * word: an EventSource opens it again after the last id it has seen.
 */
export function eventStream({
  events,
  onCancel,
  onError,
}: {
  events: AsyncIterable<LoggedEvent>;
  /** The client has gone. */
  onCancel: () => void;
  onError: (error: unknown) => void;
}): Response {
  const bytes = new TextEncoder();
  const iterator = events[Symbol.asyncIterator]();
  let ping: NodeJS.Timeout | undefined;

  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      ping = setInterval(() => controller.enqueue(bytes.encode(": ping\n\n")), pingMs);
    },
    async pull(controller) {
      const next = await iterator.next().catch((error: unknown) => {
        if (!isBreakOff(error)) onError(error);
        return { done: true as const, value: undefined };
      });
      if (!next.done) return controller.enqueue(bytes.encode(frame(next.value)));
      clearInterval(ping);
      controller.close();
    },
    async cancel() {
      clearInterval(ping);
      // The signal ends a watch that waits, `return` one whose last event nobody has taken.
      onCancel();
      await iterator.return?.();
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/event-stream",
      "cache-control": "no-cache, no-transform",
      "x-accel-buffering": "no",
    },
  });
}
