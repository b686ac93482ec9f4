import { chmodSync, existsSync, mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { StackError } from "../errors.ts";
import { replaceFile } from "../replace-file.ts";
import { canReach, placeForRoot, type SystemUser } from "./system-user.ts";

const POINTER = "place";

/**
 * The folder for PostgreSQL's data: `dir` itself, or, when the user that runs PostgreSQL cannot get
 * there (a checkout below root's private home), a folder outside that `dir` remembers.
 * Throws a StackError when there is data in `dir` that this user could reach once and no longer can.
 */
export function postgresPlace(dir: string, user: SystemUser | null): string {
  const pointer = join(dir, POINTER);
  if (existsSync(pointer)) {
    const place = readFileSync(pointer, "utf8");
    if (existsSync(place)) return place;
  }
  if (user === null || canReach(user, dir)) return dir;
  if (existsSync(dataDirIn(dir))) {
    throw new StackError(
      `The user ${user.name} runs PostgreSQL and no longer gets to its data in ${dir}: ` +
        "make the folders above passable (chmod o+x) or remove the data.",
      "postgres_data_out_of_reach",
    );
  }
  const place = mkdtempSync(join(placeForRoot(), "ck-data-"));
  chmodSync(place, 0o711);
  replaceFile(pointer, place);
  return place;
}

/** PostgreSQL's own folder within its place. */
export function dataDirIn(place: string): string {
  return join(place, "data");
}
