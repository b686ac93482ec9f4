import { existsSync } from "node:fs";
import { agentIds } from "@ck/registry";
import { z } from "zod";
import { badInput, CommandError } from "./exit.ts";

const isAgentList = (text: string) =>
  text.split(",").every((id) => agentIds.some((known) => known === id.trim()));

/** Each of these replaces one part of the embedded stack; see the README's table. */
const envSchema = z.object({
  REDIS_URL: z.url().optional(),
  SUPABASE_URL: z.url().optional(),
  SUPABASE_SECRET_KEY: z.string().optional(),
  SUPABASE_PUBLISHABLE_KEY: z.string().optional(),
  SUPABASE_JWT_SECRET: z.string().optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: z.url().optional(),
  OPENAI_MODELS: z.string().optional(),
  OPENAI_REASONING_TOKENS: z.string().optional(),
  MODEL_PRICES: z.string().optional(),
  /** What a reading may cost at most, millionths of a US dollar. */
  READING_CEILING_MICROS: z.coerce.number().int().min(0).optional(),
  /** Queues that the worker serves, by comma, and readings at once for each. */
  WORKER_AGENTS: z
    .string()
    .refine(isAgentList, { error: `möglich sind ${agentIds.join(", ")}` })
    .optional(),
  WORKER_SLOTS: z.coerce.number().int().min(1).max(100).optional(),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).optional(),
  /** An orchestrator that runs elsewhere: nothing is started here. */
  ORCHESTRATOR_URL: z.url().optional(),
  /** A service key or access token for it. */
  CK_TOKEN: z.string().optional(),
  /** Whose readings these are where Supabase is not the embedded one. */
  CK_USER_EMAIL: z.string().optional(),
  CK_USER_PASSWORD: z.string().optional(),
  /** The folder whose `.ck/` keeps the embedded stack; left out: this checkout. */
  CK_HOME: z.string().refine(existsSync, "diesen Ordner gibt es nicht").optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).optional(),
});
export type CliEnv = z.infer<typeof envSchema>;

type Source = Readonly<Record<string, string | undefined>>;

/** The settings of a command. Throws one `CommandError` that names each wrong variable. */
export function readEnv(source: Source = process.env): CliEnv {
  const parsed = envSchema.safeParse(
    Object.fromEntries(Object.entries(source).filter(([, value]) => value !== "")),
  );
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new CommandError(
    badInput,
    `Umgebungsvariablen sind falsch gesetzt: ${problems.join("; ")}.`,
  );
}

/** `CK_DEBUG=1` shows the stack trace of an unexpected error. Read alone: it must not fail. */
export const isDebugging = (source: Source = process.env): boolean => source.CK_DEBUG === "1";
