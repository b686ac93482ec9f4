import { z } from "zod";

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
  /** An orchestrator that runs elsewhere: nothing is started here. */
  ORCHESTRATOR_URL: z.url().optional(),
  /** A service key or access token for it. */
  CK_TOKEN: z.string().optional(),
  /** Whose readings these are where Supabase is not the embedded one. */
  CK_USER_EMAIL: z.string().optional(),
  CK_USER_PASSWORD: z.string().optional(),
  /** The folder whose `.ck/` keeps the embedded stack; left out: this checkout. */
  CK_HOME: z.string().optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).optional(),
});
export type CliEnv = z.infer<typeof envSchema>;

export function readEnv(
  source: Readonly<Record<string, string | undefined>> = process.env,
): CliEnv {
  const parsed = envSchema.safeParse(
    Object.fromEntries(Object.entries(source).filter(([, value]) => value !== "")),
  );
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new Error(`Umgebungsvariablen sind falsch gesetzt: ${problems.join("; ")}.`);
}
