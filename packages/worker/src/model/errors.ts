import type { Usage } from "./port.ts";

/**
 * Why a call to a model brought no whole answer. What follows from each class is decided in
 * one place, `failure-policy.ts`.
 */
export type ModelFailure =
  /** The provider asks for a pause. */
  | "rate_limited"
  /** Money or quota is used up: asking again is pointless. */
  | "quota"
  /** The key or the request is wrong. */
  | "rejected"
  /** The provider's own error. */
  | "server"
  /** No connection, or it broke. */
  | "network"
  /** Nothing came in time, or the stream fell silent. */
  | "timeout"
  /** The stream ended, or was garbled, before the completion signal. */
  | "cut"
  /** The answer reached its length limit. */
  | "length"
  /** The model declined, or a content filter stopped it. */
  | "refused"
  /** Sections were missing from the answer or did not pass the checks, or a sentence did not end. */
  | "unusable"
  /** The reading's cost ceiling does not allow the call. */
  | "over_ceiling"
  /** We stopped it ourselves. */
  | "aborted";

/** What a provider said of a call before it failed: it is charged all the same. */
export type Bill = { responseId: string | null; usage: Usage | null };

export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly failure: ModelFailure;
  /** Pause that the provider asked for, ms. */
  readonly retryAfterMs: number | null;
  /** True when the provider answered with an error instead of working: nothing is charged. */
  readonly free: boolean;
  /** Filled in by the adapter, as far as the provider told. */
  bill: Bill = { responseId: null, usage: null };

  constructor(
    failure: ModelFailure,
    message: string,
    options: { retryAfterMs?: number | null; free?: boolean; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.failure = failure;
    this.retryAfterMs = options.retryAfterMs ?? null;
    this.free = options.free ?? false;
  }
}
