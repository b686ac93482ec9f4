/**
 * Why work on a reading stops although nothing is wrong with it.
 * `lost`: the ledger gave it to somebody else, or it was cancelled. `shutdown`: this process ends.
 * `deadline`: its time is over; the sweep fails it.
 */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  readonly why: "lost" | "shutdown" | "deadline";

  constructor(why: "lost" | "shutdown" | "deadline") {
    super(`reading interrupted: ${why}`);
    this.why = why;
  }
}
