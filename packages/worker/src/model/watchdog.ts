import { ModelError } from "./errors.ts";

export type WatchdogLimits = { firstByteMs: number; idleMs: number; callMs: number };

/**
 * Ends a call that is silent for too long: before the first byte, between two, or in all.
 * `signal` follows the caller's signal as well; `failure()` says why it fired.
 */
export function startWatchdog(limits: WatchdogLimits, outer: AbortSignal) {
  const controller = new AbortController();
  let reason: ModelError | null = null;
  const end = (error: ModelError) => {
    reason ??= error;
    controller.abort(error);
  };
  const onOuterAbort = () => end(new ModelError("aborted", "call aborted"));
  if (outer.aborted) onOuterAbort();
  outer.addEventListener("abort", onOuterAbort, { once: true });

  const timeout = (ms: number, what: string) =>
    setTimeout(() => end(new ModelError("timeout", what)), ms);
  const whole = timeout(limits.callMs, "call took too long");
  let silence = timeout(limits.firstByteMs, "no first byte in time");

  return {
    signal: controller.signal,
    failure: () => reason,
    /** Call at every sign of life. */
    alive() {
      clearTimeout(silence);
      silence = timeout(limits.idleMs, "stream fell silent");
    },
    stop() {
      clearTimeout(whole);
      clearTimeout(silence);
      outer.removeEventListener("abort", onOuterAbort);
    },
  };
}
