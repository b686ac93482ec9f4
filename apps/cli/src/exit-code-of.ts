import { isDebugging } from "./env.ts";
import { CommandError, readingFailed } from "./exit.ts";
import { formatIssue } from "./reading/flag-issues.ts";

/** Says what went wrong on stderr and gives the exit code. A stack trace only with CK_DEBUG=1. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommandError) {
    if (error.message) process.stderr.write(`${error.message}\n`);
    for (const issue of error.issues) process.stderr.write(`  ${formatIssue(issue)}\n`);
    return error.exitCode;
  }
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`Unerwarteter Fehler: ${message} (CK_DEBUG=1 zeigt mehr.)\n`);
  if (isDebugging() && error instanceof Error) process.stderr.write(`${error.stack ?? ""}\n`);
  return readingFailed;
}
