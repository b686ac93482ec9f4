import type { FailureCode } from "@ck/contracts";
import type { ModelFailure } from "./errors.ts";

export type FailurePolicy = {
  /** Whether the same model is asked again for the same text. */
  again: "while-tries-last" | "once" | "never";
  /**
   * What becomes of the reading when this was the reason of its last writer. `counts`: whether that
   * uses up one of its attempts; an outage does not, since the deadline bounds the waiting.
   */
  ending:
    | { kind: "failed"; code: FailureCode }
    | { kind: "released"; code: FailureCode; counts: boolean };
};

const outage = { kind: "released", code: "models_unavailable", counts: false } as const;
/** Each try was paid for: it must not go on until the ceiling. */
const unfinished = { kind: "released", code: "answer_incomplete", counts: true } as const;

/** The one place that decides what follows from a call that brought no whole answer. */
export const failurePolicy: Readonly<Record<ModelFailure, FailurePolicy>> = {
  rate_limited: { again: "while-tries-last", ending: outage },
  server: { again: "while-tries-last", ending: outage },
  network: { again: "while-tries-last", ending: outage },
  timeout: { again: "while-tries-last", ending: outage },
  quota: { again: "never", ending: outage },
  // A wrong key is an outage, a request that is refused as it stands is not: they look the same.
  rejected: { again: "never", ending: { ...outage, counts: true } },
  cut: { again: "while-tries-last", ending: unfinished },
  // Once, with more room.
  length: { again: "once", ending: unfinished },
  // Once, knowing what was wrong.
  unusable: { again: "once", ending: { kind: "failed", code: "checks_failed" } },
  refused: { again: "never", ending: { kind: "failed", code: "model_refused" } },
  over_ceiling: { again: "never", ending: { kind: "failed", code: "cost_ceiling" } },
  // Whoever stopped it says how the reading ends; left to itself it just waits.
  aborted: { again: "never", ending: outage },
};
