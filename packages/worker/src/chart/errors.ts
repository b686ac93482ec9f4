/**
 * Why a chart service gave no chart. What follows from each class is decided in one place,
 * `failure-policy.ts`.
 */
export type ChartFailure =
  /** No connection, or it broke. */
  | "network"
  /** The answer was not whole in time. */
  | "timeout"
  /** The service asks for a pause. */
  | "rate_limited"
  /** The service's own error. */
  | "server"
  /** No JSON, or not all of it: a page of some proxy, or an answer without an end. */
  | "malformed"
  /** A whole answer that is not the chart that was asked for, or contradicts itself. */
  | "wrong_chart"
  /** The key, the address or the request is wrong; an answer that leads elsewhere is one of these. */
  | "rejected";

/** Carries codes only: what the service or the network said may quote the birth or the key. */
export class ChartUnavailableError extends Error {
  override readonly name = "ChartUnavailableError";
  readonly failure: ChartFailure;
  /** For the operator: an HTTP status, a code of the network, or what is wrong with the answer. */
  readonly detail: string | number | null;
  /** Pause that the service asked for, ms. */
  readonly retryAfterMs: number | null;

  constructor(
    failure: ChartFailure,
    options: { detail?: string | number | null; retryAfterMs?: number | null } = {},
  ) {
    super(`the chart service gave no chart: ${failure}`);
    this.failure = failure;
    this.detail = options.detail ?? null;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}
