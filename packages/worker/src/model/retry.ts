import { backoffBaseMs, backoffCapMs, retryAfterCapMs, retryAfterSpread } from "../limits.ts";
import type { ModelError } from "./errors.ts";
import { failurePolicy } from "./failure-policy.ts";

/**
 * The pause before the next try with the same model, ms; null when the next model has to be asked.
 * Full jitter (a random share of a doubling pause) keeps many readings from coming back at once.
 */
export function pauseBeforeRetry(
  error: ModelError,
  tried: number,
  random: () => number,
): number | null {
  if (failurePolicy[error.failure].again === "never") return null;
  if (error.retryAfterMs !== null) {
    // Never early, and not all at the same moment.
    const pause = error.retryAfterMs * (1 + retryAfterSpread * random());
    return error.retryAfterMs <= retryAfterCapMs ? pause : null;
  }
  return random() * Math.min(backoffCapMs, backoffBaseMs * 2 ** tried);
}
