import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { messageOf, StackError } from "../errors.ts";

const MIGRATION_FILE = /^(\d+)_([a-z0-9_-]+)\.sql$/;

/**
 * Brings a database up to date with a folder of migrations (`<version>_<name>.sql`), in the table
 * that Supabase's own tools use. Each file is applied whole or not at all, and once.
 * Throws a StackError that names the file that failed.
 */
export async function migrate(databaseUrl: string, migrationsDir: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(TABLE).simple();
    const rows = await sql<
      { version: string }[]
    >`select version from supabase_migrations.schema_migrations`;
    const applied = new Set(rows.map((row) => row.version));
    for (const migration of readMigrations(migrationsDir)) {
      if (!applied.has(migration.version)) await apply(sql, migration);
    }
  } finally {
    await sql.end();
  }
}

const TABLE = `
  create schema if not exists supabase_migrations;
  create table if not exists supabase_migrations.schema_migrations (
    version text primary key, statements text[], name text
  );`;

interface Migration {
  version: string;
  name: string;
  text: string;
}

function readMigrations(dir: string): Migration[] {
  return readdirSync(dir)
    .sort()
    .flatMap((file) => {
      const [, version, name] = MIGRATION_FILE.exec(file) ?? [];
      if (version === undefined || name === undefined) return [];
      return [{ version, name, text: readFileSync(join(dir, file), "utf8") }];
    });
}

/** One simple query is one transaction: the file and its note stand or fall together. */
async function apply(sql: postgres.Sql, { version, name, text }: Migration): Promise<void> {
  const note = `insert into supabase_migrations.schema_migrations (version, name)
    values ('${version}', '${name}');`;
  try {
    await sql.unsafe(`${text}\n;${note}`).simple();
  } catch (error) {
    throw new StackError(`Migration ${version}_${name} failed: ${messageOf(error)}`);
  }
}
