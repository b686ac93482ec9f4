import type { Language } from "@ck/registry";
import { isDebugging } from "./env.ts";
import { CommandError, readingFailed } from "./exit.ts";
import { formatIssue } from "./reading/flag-issues.ts";

const unexpected = {
  de: (message: string) => `Unerwarteter Fehler: ${message} (CK_DEBUG=1 zeigt mehr.)`,
  en: (message: string) => `Unexpected error: ${message} (CK_DEBUG=1 shows more.)`,
};

/** Says what went wrong on stderr and gives the exit code. A stack trace only with CK_DEBUG=1. */
export function exitCodeOf(error: unknown, language: Language = "de"): number {
  if (error instanceof CommandError) {
    if (error.message) process.stderr.write(`${error.message}\n`);
    for (const issue of error.issues) process.stderr.write(`  ${formatIssue(issue)}\n`);
    return error.exitCode;
  }
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${unexpected[language](message)}\n`);
  if (isDebugging() && error instanceof Error) process.stderr.write(`${error.stack ?? ""}\n`);
  return readingFailed;
}
