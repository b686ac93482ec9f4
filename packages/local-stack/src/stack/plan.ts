import { createHash } from "node:crypto";
import { z } from "zod";

/** A further process of the stack, such as the orchestrator or a worker. */
const serviceSchema = z.strictObject({
  /** Names its log `.ck/logs/<name>.log`. */
  name: z.string().regex(/^[a-z0-9-]+$/),
  command: z.string(),
  args: z.array(z.string()).readonly(),
  /**
   * All of its environment beside the addresses of the stack (REDIS_URL, SUPABASE_URL and so on)
   * and what every process needs (PATH, HOME, language, proxy).
   */
  env: z.record(z.string(), z.string()).readonly(),
  cwd: z.string(),
  /** `message`: it sends `{ type: "ready", url? }` to its parent. `url`: that address answers. */
  readyWhen: z.union([
    z.strictObject({ message: z.literal("ready") }),
    z.strictObject({ url: z.url() }),
  ]),
  /** How long it may take to end after SIGTERM before it is killed, in ms. */
  graceMs: z.int().positive().optional(),
});
export type Service = z.infer<typeof serviceSchema>;

const supabaseAddressSchema = z.strictObject({
  url: z.string(),
  publishableKey: z.string(),
  secretKey: z.string(),
  /** Null when tokens are checked with public keys. */
  jwtSecret: z.string().nullable(),
});

/** What a command wants to run: each part its own, or given because it runs elsewhere. */
export const planSchema = z.strictObject({
  redis: z.union([z.literal("own"), z.strictObject({ url: z.string() })]),
  supabase: z.union([z.strictObject({ migrationsDir: z.string() }), supabaseAddressSchema]),
  services: z.array(serviceSchema).readonly(),
});
export type Plan = z.infer<typeof planSchema>;

/** Where the parts of a running stack are. */
export const addressesSchema = z.strictObject({
  redisUrl: z.string(),
  supabaseUrl: z.string(),
  publishableKey: z.string(),
  secretKey: z.string(),
  jwtSecret: z.string().nullable(),
  /** Null when the database is not ours. */
  postgresUrl: z.string().nullable(),
  /** The addresses that services told with their ready message, by name. */
  services: z.record(z.string(), z.string()),
});
export type Addresses = z.infer<typeof addressesSchema>;

/** Equal for plans that can share one running stack. */
export function planHash(plan: Plan): string {
  return createHash("sha256").update(stable(plan)).digest("hex");
}

/** JSON with the keys in order, so that equal values give equal text. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
