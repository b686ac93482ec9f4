import type { ChartFailure } from "./errors.ts";

type ChartFailurePolicy = {
  /** Whether the service is asked again at once. */
  again: boolean;
  /** Whether the reading's waiting uses up one of its attempts; an outage does not. */
  counts: boolean;
};

const outage = { again: true, counts: false } as const;

/** The one place that decides what follows from a question that brought no chart. */
export const chartFailurePolicy: Readonly<Record<ChartFailure, ChartFailurePolicy>> = {
  network: outage,
  timeout: outage,
  rate_limited: outage,
  server: outage,
  malformed: outage,
  // The same question gets the same answer, and waiting for hours makes no other chart of it.
  wrong_chart: { again: false, counts: true },
  // A wrong key is an outage, a request that is refused as it stands is not: they look the same.
  rejected: { again: false, counts: true },
};
