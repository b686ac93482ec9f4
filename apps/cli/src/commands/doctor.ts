import { Command } from "commander";
import type { Finding } from "../doctor/finding.ts";
import { httpFinding } from "../doctor/http-finding.ts";
import { nodeFinding } from "../doctor/node-finding.ts";
import { folderFinding, portFinding } from "../doctor/place-findings.ts";
import { postgresFinding } from "../doctor/postgres-finding.ts";
import { redisFinding } from "../doctor/redis-finding.ts";
import { settingsFinding } from "../doctor/settings-finding.ts";
import { type CliEnv, readEnv } from "../env.ts";
import { serviceAway } from "../exit.ts";
import { root } from "../stack/plan-stack.ts";

export const doctorCommand = () =>
  new Command("doctor")
    .description("Was fehlt, und wie man es behebt.")
    .addHelpText(
      "after",
      `
Beispiele:
  ck doctor                                            was hier gestartet würde
  REDIS_URL=redis://localhost:6379 ck doctor           ob ein eigener Redis passt
  ORCHESTRATOR_URL=https://orchestrator.example ck doctor

Startet nichts. Exit: 0 alles da, 2 falsche Einstellungen, 3 etwas fehlt.`,
    )
    .action(async () => {
      const env = readEnv();
      const findings = await Promise.all([
        nodeFinding(),
        settingsFinding(env),
        ...(env.ORCHESTRATOR_URL
          ? [httpFinding({ name: "Orchestrator", url: env.ORCHESTRATOR_URL, path: "readyz" })]
          : findingsHere(env)),
        portFinding(env.PORT),
      ]);
      for (const { ok, name, says } of findings) {
        process.stdout.write(`${ok ? "✓" : "✗"} ${name.padEnd(13)} ${says}\n`);
      }
      if (findings.some(({ ok }) => !ok)) process.exitCode = serviceAway;
    });

/** The parts that a stack of this checkout is made of. */
const findingsHere = (env: CliEnv): Promise<Finding>[] => [
  redisFinding(env.REDIS_URL),
  env.SUPABASE_URL
    ? httpFinding({
        name: "Supabase",
        url: env.SUPABASE_URL,
        path: "auth/v1/health",
        headers: { apikey: env.SUPABASE_PUBLISHABLE_KEY ?? "" },
      })
    : postgresFinding(),
  modelFinding(env),
  folderFinding(env.CK_HOME ?? root),
];

async function modelFinding({ OPENAI_API_KEY, OPENAI_BASE_URL }: CliEnv): Promise<Finding> {
  const name = "Sprachmodell";
  if (!OPENAI_API_KEY) {
    return { ok: true, name, says: "keines (OPENAI_API_KEY nicht gesetzt): der Composer schreibt" };
  }
  return httpFinding({
    name,
    url: OPENAI_BASE_URL ?? "https://api.openai.com/v1",
    path: "models",
    headers: { authorization: `Bearer ${OPENAI_API_KEY}` },
  });
}
