import { renameSync, writeFileSync } from "node:fs";

/**
 * Replaces a file in one step, so that neither a crash nor a power cut leaves half of it; only its
 * user can read it.
 */
export function replaceFile(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600, flush: true });
  renameSync(draft, file);
}
