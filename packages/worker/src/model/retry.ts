import { backoffBaseMs, backoffCapMs, retryAfterCapMs, retryAfterSpread } from "../limits.ts";
import type { ModelError, ModelFailure } from "./errors.ts";

/** Whether the same model may be asked again. */
const mayRetry: Record<ModelFailure, boolean> = {
  rate_limited: true,
  server: true,
  network: true,
  timeout: true,
  cut: true,
  length: true,
  unusable: true,
  quota: false,
  rejected: false,
  refused: false,
  over_ceiling: false,
  aborted: false,
};

/**
 * The pause before the next try with the same model, ms; null when the next model has to be asked.
 * Full jitter (a random share of a doubling pause) keeps many readings from coming back at once.
 */
export function pauseBeforeRetry(
  error: ModelError,
  tried: number,
  random: () => number,
): number | null {
  if (!mayRetry[error.failure]) return null;
  if (error.retryAfterMs !== null) {
    // Never early, and not all at the same moment.
    const pause = error.retryAfterMs * (1 + retryAfterSpread * random());
    return error.retryAfterMs <= retryAfterCapMs ? pause : null;
  }
  return random() * Math.min(backoffCapMs, backoffBaseMs * 2 ** tried);
}
