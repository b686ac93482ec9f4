import { Command } from "commander";
import { Redis } from "ioredis";
import { readEnv } from "../env.ts";
import { serviceAway } from "../exit.ts";

type Finding = { ok: boolean; name: string; says: string };

/** A part has to answer within this, ms. */
const patienceMs = 3_000;

function nodeFinding(): Finding {
  const [major = 0] = process.versions.node.split(".").map(Number);
  const ok = major >= 22;
  return {
    ok,
    name: "Node",
    says: ok ? process.version : `${process.version} ist zu alt: bitte Node 24 installieren`,
  };
}

async function redisFinding(url: string | undefined): Promise<Finding> {
  const name = "Redis";
  if (!url) return { ok: true, name, says: "eingebaut (REDIS_URL nicht gesetzt)" };
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: patienceMs,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  redis.on("error", () => {});
  try {
    await redis.connect();
    const [, policy] = await redis.config("GET", "maxmemory-policy").catch(() => []);
    const wrong = typeof policy === "string" && policy !== "noeviction";
    return {
      ok: !wrong,
      name,
      says: wrong ? `maxmemory-policy ist ${policy}: bitte auf noeviction stellen` : "erreichbar",
    };
  } catch {
    return { ok: false, name, says: "nicht erreichbar: bitte REDIS_URL prüfen" };
  } finally {
    redis.disconnect();
  }
}

async function httpFinding(
  name: string,
  url: string | undefined,
  {
    path,
    missing,
    headers = {},
  }: {
    path: string;
    missing: string;
    headers?: Record<string, string>;
  },
): Promise<Finding> {
  if (!url) return { ok: true, name, says: missing };
  try {
    const response = await fetch(new URL(path, url.endsWith("/") ? url : `${url}/`), {
      headers,
      signal: AbortSignal.timeout(patienceMs),
    });
    return {
      ok: response.ok,
      name,
      says: response.ok
        ? "erreichbar"
        : `antwortet ${response.status}: bitte Adresse und Schlüssel prüfen`,
    };
  } catch {
    return { ok: false, name, says: "nicht erreichbar: bitte die Adresse prüfen" };
  }
}

export const doctorCommand = () =>
  new Command("doctor").description("Was fehlt, und wie man es behebt.").action(async () => {
    const env = readEnv();
    const openAi = env.OPENAI_API_KEY
      ? (env.OPENAI_BASE_URL ?? "https://api.openai.com/v1")
      : undefined;
    const findings = await Promise.all([
      nodeFinding(),
      redisFinding(env.REDIS_URL),
      httpFinding("Supabase", env.SUPABASE_URL, {
        path: "auth/v1/health",
        missing: "eingebaut (SUPABASE_URL nicht gesetzt)",
        headers: { apikey: env.SUPABASE_PUBLISHABLE_KEY ?? "" },
      }),
      httpFinding("Sprachmodell", openAi, {
        path: "models",
        missing: "keines (OPENAI_API_KEY nicht gesetzt): der Composer schreibt",
        headers: { authorization: `Bearer ${env.OPENAI_API_KEY ?? ""}` },
      }),
      httpFinding("Orchestrator", env.ORCHESTRATOR_URL, {
        path: "readyz",
        missing: "wird bei Bedarf hier gestartet",
      }),
    ]);
    for (const { ok, name, says } of findings) {
      process.stdout.write(`${ok ? "✓" : "✗"} ${name.padEnd(13)} ${says}\n`);
    }
    if (findings.some(({ ok }) => !ok)) process.exitCode = serviceAway;
  });
