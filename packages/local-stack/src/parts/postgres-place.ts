import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { REACHABLE_PLACE } from "./postgres-binaries.ts";
import { canReach, type SystemUser } from "./system-user.ts";

const POINTER = "place";

/**
 * The folder for PostgreSQL's data: `dir` itself, or, when the user that runs PostgreSQL cannot get
 * there (a checkout below root's private home), a folder outside that `dir` remembers.
 */
export function postgresPlace(dir: string, user: SystemUser | null): string {
  const pointer = join(dir, POINTER);
  if (existsSync(pointer)) {
    const place = readFileSync(pointer, "utf8");
    if (existsSync(place)) return place;
  }
  if (user === null || canReach(user, dir)) return dir;
  const place = mkdtempSync(join(REACHABLE_PLACE, "ck-data-"));
  chmodSync(place, 0o711);
  writeFileSync(pointer, place);
  return place;
}
