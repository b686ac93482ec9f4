import { z } from "zod";

/** What Supabase signs and checks with. All three are made once for each stack. */
export const secretsSchema = z.strictObject({
  jwtSecret: z.string().min(32),
  publishableKey: z.string().startsWith("sb_publishable_"),
  secretKey: z.string().startsWith("sb_secret_"),
});
export type Secrets = z.infer<typeof secretsSchema>;

/** The first message to the process of Supabase Lite. */
export const supabaseTaskSchema = z.strictObject({
  databaseUrl: z.string(),
  migrationsDir: z.string(),
  secrets: secretsSchema,
  /** 0: any that is free. */
  port: z.int().nonnegative(),
});
export type SupabaseTask = z.infer<typeof supabaseTaskSchema>;

/** Its one answer. */
export const supabaseAnswerSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("ready"), port: z.int().positive() }),
  z.strictObject({ kind: z.literal("failed"), message: z.string() }),
]);
export type SupabaseAnswer = z.infer<typeof supabaseAnswerSchema>;
