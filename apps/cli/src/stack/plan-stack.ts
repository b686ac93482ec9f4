import { fileURLToPath } from "node:url";
import type { Plan } from "@ck/local-stack";
import type { Language } from "@ck/registry";
import type { CliEnv } from "../env.ts";
import { badInput, CommandError } from "../exit.ts";
import { stackTexts } from "./texts.ts";

export const root = fileURLToPath(new URL("../../../..", import.meta.url));
const inRoot = (path: string) => fileURLToPath(new URL(path, `file://${root}`));

/** A worker of the embedded stack hands its readings back soon after the last command leaves, ms. */
const defaultGraceMs = 1_000;

/** What a worker needs after its grace to tell the ledger and the queue, ms; then it is killed. */
const handBackMs = 5_000;

const present = (values: Record<string, string | number | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, String(value)]],
    ),
  );

function supabaseOf(env: CliEnv, language: Language): Plan["supabase"] {
  if (!env.SUPABASE_URL) return { migrationsDir: inRoot("supabase/migrations") };
  if (!env.SUPABASE_SECRET_KEY || !env.SUPABASE_PUBLISHABLE_KEY) {
    throw new CommandError(badInput, stackTexts[language].supabaseKeysMissing);
  }
  return {
    url: env.SUPABASE_URL,
    secretKey: env.SUPABASE_SECRET_KEY,
    publishableKey: env.SUPABASE_PUBLISHABLE_KEY,
    jwtSecret: env.SUPABASE_JWT_SECRET ?? null,
  };
}

function chartServiceOf(env: CliEnv, language: Language) {
  const { CHART_SERVICE_URL, CHART_SERVICE_KEY, CHART_SERVICE_HOSTS } = env;
  if (!CHART_SERVICE_URL !== !CHART_SERVICE_KEY) {
    throw new CommandError(badInput, stackTexts[language].chartServiceHalf);
  }
  return { CHART_SERVICE_URL, CHART_SERVICE_KEY, CHART_SERVICE_HOSTS };
}

/**
 * What this command runs: the one place that decides which part is embedded. Every part that is
 * named in the environment replaces its embedded one; the code behind is the same.
 */
export function planStack(env: CliEnv, language: Language = "de"): Plan {
  const graceMs = env.WORKER_GRACE_MS ?? defaultGraceMs;
  return {
    redis: env.REDIS_URL ? { url: env.REDIS_URL } : "own",
    supabase: supabaseOf(env, language),
    services: [
      {
        name: "orchestrator",
        command: process.execPath,
        args: [inRoot("packages/orchestrator/src/main.ts")],
        cwd: root,
        env: { HOST: "127.0.0.1", PORT: "0", LOG_LEVEL: env.LOG_LEVEL ?? "info" },
        readyWhen: { message: "ready" },
      },
      {
        name: "worker",
        command: process.execPath,
        args: [inRoot("packages/worker/src/main.ts")],
        cwd: root,
        env: {
          LOG_LEVEL: env.LOG_LEVEL ?? "info",
          WORKER_GRACE_MS: String(graceMs),
          ...present({
            OPENAI_API_KEY: env.OPENAI_API_KEY,
            OPENAI_BASE_URL: env.OPENAI_BASE_URL,
            OPENAI_MODELS: env.OPENAI_MODELS,
            OPENAI_REASONING_TOKENS: env.OPENAI_REASONING_TOKENS,
            MODEL_PRICES: env.MODEL_PRICES,
            ...chartServiceOf(env, language),
            READING_CEILING_MICROS: env.READING_CEILING_MICROS,
            WORKER_AGENTS: env.WORKER_AGENTS,
            WORKER_SLOTS: env.WORKER_SLOTS,
          }),
        },
        readyWhen: { message: "ready" },
        graceMs: graceMs + handBackMs,
      },
    ],
  };
}
