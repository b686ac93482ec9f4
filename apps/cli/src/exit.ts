import type { FieldIssue } from "@ck/contracts";
import { formatIssue } from "./reading/flag-issues.ts";

/** Exit codes of every command. */
export const done = 0;
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

/** Says what went wrong on stderr and gives the exit code. A stack trace only with CK_DEBUG. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommandError) {
    if (error.message) process.stderr.write(`${error.message}\n`);
    for (const issue of error.issues) process.stderr.write(`  ${formatIssue(issue)}\n`);
    return error.exitCode;
  }
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message}\n`);
  return serviceAway;
}
