import { emptyView, foldEvent, hasEnded, type LoggedEvent, type ReadingView } from "@ck/contracts";
import type { Client } from "./create-client.ts";
import { isFailedCall } from "./failed-call.ts";

/** First and longest pause before a stream that ended early is opened again, ms. */
const reconnectBaseMs = 250;
const reconnectCapMs = 5_000;

/** Longest time of a timer, ms. */
const foreverMs = 2 ** 31 - 1;

/** Errors that a reconnect does not mend. */
const finalCodes = new Set(["BAD_REQUEST", "UNAUTHORIZED", "FORBIDDEN", "NOT_FOUND"]);

function isFinal(error: unknown): boolean {
  if (!isFailedCall(error)) return false;
  const data: unknown = error.data;
  const code = typeof data === "object" && data !== null && "code" in data ? data.code : null;
  return typeof code === "string" && finalCodes.has(code);
}

/** Listens once, from the view's place in the log; resolves when the stream ends. */
function listen(
  client: Client,
  options: {
    jobId: string;
    after: number;
    signal: AbortSignal;
    onEvent: (event: LoggedEvent) => void;
    onConnect: () => void;
    onDisconnect: () => void;
  },
): Promise<void> {
  const { jobId, after, signal, onEvent, onConnect, onDisconnect } = options;
  return new Promise((resolve, reject) => {
    const subscription = client.orchestrator.watch.subscribe(
      { jobId, ...(after > 0 ? { lastEventId: after } : {}) },
      {
        onData: ({ data }) => onEvent(data),
        // The stream opens itself again after a cut.
        onConnectionStateChange({ state, error }) {
          if (state === "pending") onConnect();
          else if (error) onDisconnect();
        },
        onComplete: resolve,
        onStopped: resolve,
        onError: (error) => {
          subscription.unsubscribe();
          reject(error);
        },
      },
    );
    signal.addEventListener("abort", () => subscription.unsubscribe(), { once: true });
  });
}

/** A browser's stream tells no reason: another call does, when it is one that stays. */
async function finalReason(client: Client, jobId: string, error: unknown): Promise<unknown> {
  if (isFinal(error)) return error;
  const refusal: unknown = await client.orchestrator.status.query({ jobId }).then(
    () => null,
    (reason: unknown) => reason,
  );
  return isFinal(refusal) ? refusal : null;
}

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });

type FollowOptions = {
  jobId: string;
  signal: AbortSignal;
  onChange: (view: ReadingView, event: LoggedEvent) => void;
  /** The stream is open, for the first time or again. */
  onConnect?: () => void;
  /** The stream was cut or could not be opened; it will be tried again. */
  onDisconnect?: () => void;
};

/**
 * Follows a reading to its last event, through cuts and restarts: each reconnect goes on after the
 * last event seen, so nothing is missed or shown twice.
 *
 * Resolves with the last view, also when `signal` ends it early. Rejects with `TRPCClientError`
 * when the reading is not there or not ours.
 */
export async function followReading(client: Client, options: FollowOptions): Promise<ReadingView> {
  const { jobId, signal, onChange, onConnect = () => {}, onDisconnect = () => {} } = options;
  // The stream's own pause before a reconnect keeps no process alive: without this one Node would end
  // in the middle of it.
  const awake = setInterval(() => {}, foreverMs);
  try {
    return await followToEnd(client, { jobId, signal, onChange, onConnect, onDisconnect });
  } finally {
    clearInterval(awake);
  }
}

async function followToEnd(
  client: Client,
  { jobId, signal, onChange, onConnect, onDisconnect }: Required<FollowOptions>,
): Promise<ReadingView> {
  let view = emptyView;
  let failures = 0;
  while (!signal.aborted) {
    let told = false;
    try {
      await listen(client, {
        jobId,
        after: view.lastSeq,
        signal,
        onConnect,
        onDisconnect,
        onEvent(event) {
          failures = 0;
          if (event.seq <= view.lastSeq) return;
          view = foldEvent(view, event);
          onChange(view, event);
        },
      });
      told = true;
    } catch (error) {
      const reason = await finalReason(client, jobId, error);
      if (reason) throw reason;
      onDisconnect();
    }
    // A `failed` may stand in the middle of a log that a redrive opened again: then only the end of
    // the stream says that nothing follows.
    if (hasEnded(view) && (told || view.status !== "failed")) break;
    if (signal.aborted) break;
    failures += 1;
    await pause(Math.min(reconnectCapMs, reconnectBaseMs * 2 ** (failures - 1)), signal);
  }
  return view;
}
