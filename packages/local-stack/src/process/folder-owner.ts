import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { StackError } from "../errors.ts";
import { processIdentity } from "./process-identity.ts";

const ownerSchema = z.object({ pid: z.int().positive(), identity: z.string() });
type Owner = z.infer<typeof ownerSchema>;

const OWNER_FILE = "owner.json";

/**
 * Makes this process the one owner of a data folder (created when missing) until `release` is
 * called or the process ends, however it ends.
 * Throws a StackError that names the owner when a living process has it.
 */
export function claimFolder(dir: string): { release(): void } {
  mkdirSync(dir, { recursive: true });
  const file = join(dir, OWNER_FILE);
  const mine: Owner = { pid: process.pid, identity: processIdentity(process.pid) ?? "" };
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine));
  try {
    while (!linked(draft, file)) setAsideDeadOwner(file, dir);
  } finally {
    rmSync(draft, { force: true });
  }
  return { release: () => rmSync(file, { force: true }) };
}

/** A hard link is made or not made in one step, so of several claimants one wins. */
function linked(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

function setAsideDeadOwner(file: string, dir: string): void {
  refuseLiving(readOwner(file), dir);
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return; // Another claimant set it aside first.
    throw error;
  }
  // Between the look and the rename another claimant may have won: then its file goes back.
  const moved = readOwner(aside);
  if (moved !== null && isAlive(moved)) linked(aside, file);
  rmSync(aside, { force: true });
  refuseLiving(moved, dir);
}

function refuseLiving(owner: Owner | null, dir: string): void {
  if (owner === null || !isAlive(owner)) return;
  throw new StackError(
    `The data folder ${dir} is in use by process ${owner.pid}.`,
    "folder_in_use",
  );
}

function readOwner(file: string): Owner | null {
  try {
    return ownerSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null; // Missing or cut off by a crash: nobody's.
  }
}

function isAlive(owner: Owner): boolean {
  return processIdentity(owner.pid) === owner.identity;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
