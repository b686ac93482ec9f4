/** How often a condition is looked at while a part starts or stops, in ms: below what a person notices. */
export const POLL_MS = 10;

/** How long one part may take to start, in ms: a loaded machine needs a few seconds for `initdb`. */
export const START_LIMIT_MS = 60_000;

/** How long a part may take to stop by itself before it is killed, in ms. */
export const STOP_GRACE_MS = 8_000;

/**
 * How long a start of PostgreSQL is tried again, in ms: for a moment after a killed postmaster its
 * children still hold the shared memory.
 */
export const POSTGRES_RETRY_MS = 2_000;

/** Free ports are looked up and then taken: another process may be faster, so the look-up is repeated. */
export const PORT_TRIES = 5;

/** Connections of Supabase Lite to PostgreSQL: enough for the races of one machine. */
export const LITE_CONNECTIONS = 10;

/** Life of a session's token, in seconds: as hosted Supabase. */
export const JWT_LIFE_S = 3_600;

/** What of a part's log goes into an error, in lines. */
export const LOG_TAIL_LINES = 12;

/**
 * PostgreSQL for one machine and one project. Small buffers and no helper processes that nobody
 * uses here; everything that durability needs is left at its default.
 */
export const POSTGRES_SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "60",
  shared_buffers: "32MB",
  max_wal_size: "256MB",
  io_method: "sync",
  jit: "off",
  max_logical_replication_workers: "0",
  max_parallel_workers_per_gather: "0",
} as const;

/** For a database that is thrown away: nothing waits for the disk. Killed processes lose nothing. */
export const THROW_AWAY_SETTINGS = { fsync: "off", full_page_writes: "off" } as const;

/** How long a command tries to join, in ms: a stack that is just ending or starting takes its time. */
export const JOIN_LIMIT_MS = 90_000;

/** A supervisor that nobody joins ends after this time, in ms: its command died on the way. */
export const NOBODY_CAME_MS = 10_000;

/** How often a service may die within the window before the stack is given up. */
export const RESTARTS = 4;

/** The window in which restarts are counted, in ms. */
export const RESTART_WINDOW_MS = 60_000;

/** Pause before the first restart, in ms; it doubles with each further one in the window. */
export const RESTART_PAUSE_MS = 200;

/** How long a service may take to say that it is ready, in ms. */
export const SERVICE_START_LIMIT_MS = 60_000;
