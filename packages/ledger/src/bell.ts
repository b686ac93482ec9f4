/** Wakes one waiter. A ring while nobody waits is kept for the next wait. */
export type Bell = {
  ring(): void;
  /** Resolves at a ring, after `ms`, or when the signal is aborted. Never rejects. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
};

export function createBell(): Bell {
  let rung = false;
  let wakeUp: (() => void) | null = null;
  const ring = () => {
    rung = true;
    wakeUp?.();
  };
  return {
    ring,
    wait: (ms, signal) =>
      new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer);
          signal.removeEventListener("abort", end);
          wakeUp = null;
          rung = false;
          resolve();
        };
        const timer = setTimeout(end, ms);
        signal.addEventListener("abort", end, { once: true });
        wakeUp = end;
        if (rung || signal.aborted) end();
      }),
  };
}
