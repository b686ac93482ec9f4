/** The policy numbers of a reading's life. One object, so that a test can shorten them. */
export type LedgerLimits = Readonly<Record<keyof typeof ledgerLimits, number>>;

export const ledgerLimits = {
  /** A reading whose worker was silent for this long is taken back, ms: three of its 3 s beats. */
  leaseMs: 10_000,
  /** A due reading is offered to its queue again after this, ms: a job that was lost costs no more. */
  reofferMs: 5_000,
  /** Claims that may end without a result, before the reading fails. */
  maxAttempts: 3,
  /** Readings taken back, ended or offered in one sweep: a sweep stays well under a second. */
  sweepLimit: 500,
  /** A call left open by a reading that went on without its worker is booked after this, ms. */
  settleAfterMs: 60_000,
  /** A worker that was silent for this long is no longer listed, ms: one day. */
  forgetWorkerMs: 86_400_000,
  /** One call to the database, ms: two of them fit into a lease. */
  callTimeoutMs: 4_000,
};

/** Between two questions to a database that left a call unanswered, ms. */
export const probePauseMs = 500;

/** Rows of a log in one read, below the 1,000 rows that Supabase gives at most. */
export const eventPage = 200;

/** Readings of a list in one read, when nothing else is said. */
export const listPage = 50;

/** Between two sweeps of a process, ms. */
export const sweepEveryMs = 2_000;

/** Between two reads of a watched log when nothing wakes the watcher, ms. */
export const pollMs = 2_000;

/** Between two tries to reach Redis, ms: constant, so that a long outage ends as soon as it is over. */
export const reconnectMs = 1_000;

/** One command to Redis, ms. A producer fails fast: the sweep offers again. */
export const redisTimeoutMs = 1_000;

/**
 * A job is tried again only when its worker cannot reach the database at the claim: for a minute,
 * then it is removed and the sweep offers a new one.
 */
export const jobTries = 20;
export const jobRetryMs = 3_000;
