export { StackError } from "./errors.ts";
export { type Postgres, type PostgresOptions, startPostgres } from "./parts/postgres.ts";
export { type Redis, startRedis } from "./parts/redis.ts";
export { type Supabase, startSupabase } from "./parts/supabase.ts";
export type { Secrets } from "./parts/supabase-contract.ts";
export type { Exit, Part } from "./process/launch.ts";
export { makeSecrets } from "./secrets.ts";
