import { type AgentId, agentIdSchema, agentIds } from "@ck/registry";
import { z } from "zod";
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

/** What an operator sets. Everything else is a constant in `limits.ts`. */
const envSchema = z.object({
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
