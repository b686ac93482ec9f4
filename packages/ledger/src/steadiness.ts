/** How long a process has been in touch with the database without a break. */
export type Steadiness = {
  succeeded(): void;
  failed(): void;
  /** Since when every call succeeded, ms ago; 0 right after a failure. */
  steadyMs(): number;
};

/**
 * Counts from the start, from the last failure, and from the end of any silence longer than
 * `maxSilenceMs`: a process that was frozen knows nothing of what happened meanwhile.
 */
export function createSteadiness(options: { maxSilenceMs: number; now: () => number }): Steadiness {
  const { maxSilenceMs, now } = options;
  let since = now();
  let lastSuccess = since;
  return {
    succeeded() {
      const at = now();
      if (at < lastSuccess || at - lastSuccess > maxSilenceMs) since = at;
      lastSuccess = at;
    },
    failed() {
      since = now();
      lastSuccess = since;
    },
    steadyMs: () => {
      const at = now();
      return at - lastSuccess > maxSilenceMs ? 0 : Math.max(0, at - since);
    },
  };
}
