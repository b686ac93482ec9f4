import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder for one test, passable for other users; removed when the test has finished. */
export function temporaryFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), "ck-local-stack-"));
  chmodSync(dir, 0o711);
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** A folder with migrations, given as texts by file name. */
export function migrationsFolder(files: Record<string, string>): string {
  const dir = temporaryFolder();
  chmodSync(dir, 0o755);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return dir;
}

/** Something small to write to and to read from, as every signed-in user may. */
export const NOTES = {
  "20260101000000_notes.sql": `
    create table public.notes (id text primary key);
    create function public.kind_of(value jsonb) returns text language sql
      as $$ select jsonb_typeof(value) $$;`,
};
