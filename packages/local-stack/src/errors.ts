/** A part of the stack could not be started or stopped; the message says why and what to do. */
export class StackError extends Error {
  override readonly name = "StackError";
}

/** The text of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
