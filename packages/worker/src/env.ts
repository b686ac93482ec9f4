import { type AgentId, agentIdSchema, agentIds } from "@ck/registry";
import { z } from "zod";
import { addressProblem, hostName } from "./chart/service-address.ts";
import { ceilingMicros, graceMs, slotsPerAgent } from "./limits.ts";

const list = (text: string) =>
  text
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);

const priceListSchema = z.record(
  z.string(),
  z.strictObject({ input: z.number().min(0), output: z.number().min(0) }),
);

const json = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue({ code: "custom", message: "is not valid JSON" });
    return z.NEVER;
  }
});

const hostList = z.string().transform((text, context) =>
  list(text).map((item) => {
    const host = hostName(item);
    if (host) return host;
    context.addIssue({ code: "custom", message: "names a host that is none" });
    return z.NEVER;
  }),
);

/** What an operator sets. Everything else is a constant in `limits.ts`. */
const settings = z.object({
  REDIS_URL: z.url(),
  SUPABASE_URL: z.url(),
  SUPABASE_SECRET_KEY: z.string().min(1),
  /** Left out: the composer writes every reading. */
  OPENAI_API_KEY: z.string().min(1).optional(),
  OPENAI_BASE_URL: z.url().optional(),
  /** The chain, first choice first. */
  OPENAI_MODELS: z
    .string()
    .default("gpt-4.1,gpt-4.1-mini")
    .transform(list)
    .pipe(z.array(z.string()).min(1)),
  /** Output tokens allowed beside the text, for models that reason before they write. */
  OPENAI_REASONING_TOKENS: z.coerce.number().int().min(0).default(0),
  /** `{"model": {"input": 1.25, "output": 10}}`, US dollars for a million tokens. */
  MODEL_PRICES: json.pipe(priceListSchema).default({}),
  /** Left out, with its key: charts are calculated in this process. */
  CHART_SERVICE_URL: z.url().optional(),
  /** What a header can carry. */
  CHART_SERVICE_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, "must be of printable ASCII characters without spaces")
    .optional(),
  /** Exact host names that births may be sent to; left out: that of the address. */
  CHART_SERVICE_HOSTS: hostList.optional(),
  /** Queues that this process serves, e.g. `crisis,business`. */
  WORKER_AGENTS: z
    .string()
    .default(agentIds.join(","))
    .transform((text): string[] => list(text))
    .pipe(z.array(agentIdSchema).min(1))
    .transform((ids): AgentId[] => [...new Set(ids)]),
  WORKER_SLOTS: z.coerce.number().int().min(1).max(100).default(slotsPerAgent),
  WORKER_GRACE_MS: z.coerce.number().int().min(0).default(graceMs),
  READING_CEILING_MICROS: z.coerce.number().int().min(0).default(ceilingMicros),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

type Settings = z.infer<typeof settings>;

/** The chart service with its key and the hosts that it may be on; null where there is none. */
function chartServiceOf(env: Settings) {
  const { CHART_SERVICE_URL: url, CHART_SERVICE_KEY: key, CHART_SERVICE_HOSTS: hosts } = env;
  return url && key ? { url, key, hosts: hosts ?? [new URL(url).hostname] } : null;
}

function checkChartService(env: Settings, context: z.core.$RefinementCtx<Settings>) {
  const wrong = (name: keyof Settings, message: string) =>
    context.addIssue({ code: "custom", path: [name], message });
  const service = chartServiceOf(env);
  if (service) {
    const problem = addressProblem(new URL(service.url), service.hosts);
    if (problem) wrong("CHART_SERVICE_URL", problem);
    return;
  }
  if (!(env.CHART_SERVICE_URL || env.CHART_SERVICE_KEY || env.CHART_SERVICE_HOSTS)) return;
  if (!env.CHART_SERVICE_URL) wrong("CHART_SERVICE_URL", "is missing, beside its key or hosts");
  if (!env.CHART_SERVICE_KEY) wrong("CHART_SERVICE_KEY", "is missing, beside the address");
}

const envSchema = settings
  .superRefine(checkChartService)
  .transform((env) => ({ ...env, chartService: chartServiceOf(env) }));

export type WorkerEnv = z.infer<typeof envSchema>;

/** The settings of the process. Throws one sentence that names each wrong variable. */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env) {
  const parsed = envSchema.safeParse(
    // A variable that is set to nothing is not set.
    Object.fromEntries(Object.entries(source).filter(([, value]) => value !== "")),
  );
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new Error(`Worker settings are wrong. ${problems.join("; ")}. See .env.example.`);
}
