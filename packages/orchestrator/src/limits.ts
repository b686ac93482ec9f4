/** Policy numbers of the orchestrator. What an operator sets is in `env.ts`. */

/**
 * Open readings of one person: far above what a coach reads in a day, far below a flood. Orders,
 * and starting a failed reading again, are refused above it.
 */
export const maxOpenReadings = 50;

/** How long a reading may take in all, ms: 2 h, long enough to sit out a provider's outage. */
export const readingDeadlineMs = 2 * 60 * 60 * 1_000;

/** Largest request body, bytes: an order with a full context of 4-byte characters is about 20 kB. */
export const maxBodyBytes = 64 * 1_024;

/** Calls in one tRPC batch: a page needs a handful. */
export const maxBatchSize = 20;

/** Life of one watch, ms: a forgotten tab gives its connection back and resumes by itself. */
export const watchLimitMs = 10 * 60 * 1_000;

/** Logs in one read: more would keep the answer of the first waiting for the last. */
export const maxLogsPerRead = 50;

/** Such reads at once: while they run, others gather, and one that hangs holds up no watch but its own. */
export const logReadsAtOnce = 4;

/** Silence on a stream, ms, before a ping: proxies cut idle connections, often after 15 s. */
export const pingMs = 10_000;

/** What a client waits before it opens a cut stream again, ms; browsers would take 3 s. */
export const streamRetryMs = 300;

/** How long `?wait` of the old callers may hold a request, seconds. */
export const maxWaitSeconds = 60;

/** Retry-After, seconds: an outage, an unfinished reading, too many open readings. */
export const retryAfterSeconds = { outage: 5, notFinished: 3, overLimit: 30 } as const;

/** How long a looked-up service key is believed, ms: a revoked key works no longer than this. */
export const serviceKeyCacheMs = 5_000;

/** How long a session that the auth server confirmed is believed, ms. */
export const sessionCacheMs = 10_000;

/** Entries of each of these caches: bounded, because callers choose the keys. */
export const maxCacheEntries = 5_000;

/** Patience with the auth server, ms. */
export const authServerTimeoutMs = 3_000;

/** Patience with the database in a readiness probe, ms. */
export const readyTimeoutMs = 2_000;

/** How long open requests may go on after SIGTERM, ms. */
export const shutdownGraceMs = 5_000;

/** Most items of one page of a list. */
export const maxPageSize = 100;

/** The largest number that an event can have: the database counts in 32 bits. */
export const maxSeq = 2_147_483_647;
