import { existsSync } from "node:fs";
import { fieldIssues } from "@ck/contracts";
import { agentIds, type Language, type Localized } from "@ck/registry";
import { z } from "zod";
import { badInput, CommandError } from "./exit.ts";

const isAgentList = (text: string) =>
  text.split(",").every((id) => agentIds.some((known) => known === id.trim()));

const url = z.url("wrong_url");

/** Each of these replaces one part of the embedded stack; see the README's table. */
const envSchema = z.object({
  REDIS_URL: url.optional(),
  SUPABASE_URL: url.optional(),
  SUPABASE_SECRET_KEY: z.string().optional(),
  SUPABASE_PUBLISHABLE_KEY: z.string().optional(),
  SUPABASE_JWT_SECRET: z.string().optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: url.optional(),
  OPENAI_MODELS: z.string().optional(),
  OPENAI_REASONING_TOKENS: z.string().optional(),
  MODEL_PRICES: z.string().optional(),
  /** A service that draws the charts in place of the calculator. */
  CHART_SERVICE_URL: url.optional(),
  CHART_SERVICE_KEY: z.string().optional(),
  CHART_SERVICE_HOSTS: z.string().optional(),
  /** What a reading may cost at most, millionths of a US dollar. */
  READING_CEILING_MICROS: z.coerce.number().int().min(0).optional(),
  /** Queues that the worker serves, by comma, and readings at once for each. */
  WORKER_AGENTS: z.string().refine(isAgentList, "unknown_agent").optional(),
  WORKER_SLOTS: z.coerce.number().int().min(1).max(100).optional(),
  /** How long readings in work may go on after SIGTERM, ms. */
  WORKER_GRACE_MS: z.coerce.number().int().min(0).optional(),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).optional(),
  /** An orchestrator that runs elsewhere: nothing is started here. */
  ORCHESTRATOR_URL: url.optional(),
  /** A service key or access token for it. */
  CK_TOKEN: z.string().optional(),
  /** Whose readings these are where Supabase is not the embedded one. */
  CK_USER_EMAIL: z.string().optional(),
  CK_USER_PASSWORD: z.string().optional(),
  /** The folder whose `.ck/` keeps the embedded stack; left out: this checkout. */
  CK_HOME: z.string().refine(existsSync, "no_folder").optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).optional(),
});
export type CliEnv = z.infer<typeof envSchema>;

type Source = Readonly<Record<string, string | undefined>>;

const head = {
  de: "Umgebungsvariablen sind falsch gesetzt:",
  en: "Environment variables are set wrong:",
};

/** By the messages of the schema above. */
const sentences = new Map<string, Localized>([
  [
    "wrong_url",
    {
      de: "Das ist keine vollständige Adresse, zum Beispiel http://127.0.0.1:8080.",
      en: "This is no complete address, for example http://127.0.0.1:8080.",
    },
  ],
  [
    "unknown_agent",
    {
      de: `Möglich sind, durch Komma getrennt: ${agentIds.join(", ")}.`,
      en: `Possible are, separated by commas: ${agentIds.join(", ")}.`,
    },
  ],
  ["no_folder", { de: "Diesen Ordner gibt es nicht.", en: "There is no such folder." }],
]);

/** What is wrong with each variable. */
const problemsOf = (error: z.ZodError, language: Language): string[] =>
  fieldIssues(error, language).map(({ path, message }, index) => {
    const own = sentences.get(error.issues[index]?.message ?? "");
    return `${path}: ${own?.[language] ?? message}`;
  });

/** The settings of a command. Throws one `CommandError` that names each wrong variable. */
export function readEnv({
  source = process.env,
  language = "de",
}: {
  source?: Source;
  language?: Language;
} = {}): CliEnv {
  const parsed = envSchema.safeParse(
    Object.fromEntries(Object.entries(source).filter(([, value]) => value !== "")),
    { reportInput: true },
  );
  if (parsed.success) return parsed.data;
  throw new CommandError(
    badInput,
    `${head[language]} ${problemsOf(parsed.error, language).join(" ")}`,
  );
}

const loopback = "localhost,127.0.0.1";

/**
 * A proxy of the environment (`NODE_USE_ENV_PROXY=1`) is not asked for what runs here. Set for this
 * process and all that it starts; one of the two names would hide the other.
 */
export function keepLoopbackDirect(env: NodeJS.ProcessEnv = process.env): void {
  const list = env.no_proxy || env.NO_PROXY;
  if (list === "*") return;
  env.no_proxy = list ? `${list},${loopback}` : loopback;
  env.NO_PROXY = env.no_proxy;
}

/** `CK_DEBUG=1` shows the stack trace of an unexpected error. Read alone: it must not fail. */
export const isDebugging = (source: Source = process.env): boolean => source.CK_DEBUG === "1";
