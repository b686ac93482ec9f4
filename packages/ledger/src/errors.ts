/**
 * The database cannot be reached, is overloaded, or did not answer in time. What was asked for may
 * have happened or not: every move can be sent again.
 */
export class LedgerUnavailableError extends Error {
  override readonly name = "LedgerUnavailableError";

  constructor(move: string, reason: string, cause?: unknown) {
    super(`${move}: the database is not available (${reason}).`, { cause });
  }
}

/** The database answered what it never should: a defect or a wrong set-up, not an outage. */
export class LedgerBugError extends Error {
  override readonly name = "LedgerBugError";

  constructor(move: string, reason: string, cause?: unknown) {
    super(`${move}: ${reason}`, { cause });
  }
}
