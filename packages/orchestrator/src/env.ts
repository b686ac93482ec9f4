import { z } from "zod";

/** What an operator sets. Policy numbers are constants in `limits.ts`. */
const envSchema = z.object({
  SUPABASE_URL: z.url(),
  SUPABASE_SECRET_KEY: z.string().min(1),
  SUPABASE_PUBLISHABLE_KEY: z.string().min(1),
  /** For projects that sign sessions with HS256: spares a call to the auth server. */
  SUPABASE_JWT_SECRET: z.string().min(1).optional(),
  REDIS_URL: z.url(),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});
export type OrchestratorEnv = z.infer<typeof envSchema>;

/** Where the own service listens; port 0 takes a free one. */
const listenSchema = envSchema.extend({
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8_787),
});
export type StandaloneEnv = z.infer<typeof listenSchema>;

type Source = Readonly<Record<string, string | undefined>>;

function read<S extends z.ZodType>(schema: S, source: Source): z.output<S> {
  // A variable that is set to nothing is not set.
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given, { reportInput: true });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message, input }) =>
    input === undefined ? `${path.join(".")} is not set` : `${path.join(".")}: ${message}`,
  );
  throw new Error(`Orchestrator settings are wrong: ${problems.join("; ")}. See .env.example.`);
}

/** The settings of an orchestrator. Throws one sentence that names each wrong variable. */
export const readEnv = (source: Source = process.env): OrchestratorEnv => read(envSchema, source);

/** The settings of the orchestrator as its own service. Throws as `readEnv` does. */
export const readStandaloneEnv = (source: Source = process.env): StandaloneEnv =>
  read(listenSchema, source);
