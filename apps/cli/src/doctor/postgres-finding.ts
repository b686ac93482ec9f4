import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { installedPostgres } from "@ck/local-stack";
import type { Finding } from "./finding.ts";

const name = "PostgreSQL";

/** The PostgreSQL that the embedded stack would start: installed, and able to run here. */
export async function postgresFinding(): Promise<Finding> {
  try {
    const { postgres } = await installedPostgres();
    const { stdout } = await promisify(execFile)(postgres, ["--version"]);
    return { ok: true, name, says: `eingebaut: ${stdout.replace(/^\D+/, "").trim()}` };
  } catch {
    return {
      ok: false,
      name,
      says: "fehlt oder läuft hier nicht: bitte „npm run setup“ aufrufen oder SUPABASE_URL setzen",
    };
  }
}
