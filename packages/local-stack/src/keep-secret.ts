import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

/** Reads a secret from its file, which only its user can read; makes it when it is missing. */
export function keepSecret(file: string, make: () => string): string {
  if (!existsSync(file)) {
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, make(), { mode: 0o600 });
    renameSync(draft, file);
  }
  return readFileSync(file, "utf8");
}
