export { StackError } from "./errors.ts";
export type { Exit, Part } from "./part.ts";
export { type Postgres, type PostgresOptions, startPostgres } from "./postgres.ts";
export { type Redis, startRedis } from "./redis.ts";
export { makeSecrets } from "./secrets.ts";
export { type Supabase, startSupabase } from "./supabase.ts";
export type { Secrets } from "./supabase-contract.ts";
