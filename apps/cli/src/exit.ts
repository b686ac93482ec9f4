import type { FieldIssue } from "@ck/contracts";

/** Exit codes of every command. */
export const done = 0;
/** The reading failed, a check found something wrong, or an unexpected error. */
export const readingFailed = 1;
export const badInput = 2;
export const serviceAway = 3;
export const stopped = 130;

/** An error that is for the person at the terminal: one sentence that says what to do. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly exitCode: number;
  readonly issues: readonly FieldIssue[];

  constructor(exitCode: number, message: string, issues: readonly FieldIssue[] = []) {
    super(message);
    this.exitCode = exitCode;
    this.issues = issues;
  }
}
