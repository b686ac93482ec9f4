import { backOff } from "../back-off.ts";
import type { ModelError } from "./errors.ts";
import { failurePolicy } from "./failure-policy.ts";

/** The pause before the next try with the same model, ms; null when the next model has to be asked. */
export function pauseBeforeRetry(
  { failure, retryAfterMs }: ModelError,
  tried: number,
  random: () => number,
): number | null {
  if (failurePolicy[failure].again === "never") return null;
  return backOff({ retryAfterMs, tried, random });
}
