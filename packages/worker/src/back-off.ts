import {
  backoffBaseMs,
  backoffCapMs,
  longestDelayMs,
  nextTryDelayMs,
  retryAfterCapMs,
  retryAfterSpread,
} from "./limits.ts";

/**
 * The pause before the same service is asked again, ms; null when it asked for a longer one than is
 * waited for. Full jitter (a random share of a doubling pause) keeps many readings from coming back
 * at once.
 */
export function backOff(options: {
  /** Pause that the service asked for, ms. */
  retryAfterMs: number | null;
  tried: number;
  random: () => number;
}): number | null {
  const { retryAfterMs, tried, random } = options;
  if (retryAfterMs !== null) {
    // Never early, and not all at the same moment.
    const pause = retryAfterMs * (1 + retryAfterSpread * random());
    return retryAfterMs <= retryAfterCapMs ? pause : null;
  }
  return random() * Math.min(backoffCapMs, backoffBaseMs * 2 ** tried);
}

/** How long a released reading waits, whole ms: what the service asked for, within our bounds. */
export const delayOfNextAttempt = (retryAfterMs: number | null) =>
  Math.min(longestDelayMs, Math.max(nextTryDelayMs, Math.ceil(retryAfterMs ?? 0)));
