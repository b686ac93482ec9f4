import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Each file starts its own Redis, PostgreSQL and Supabase: one after the other.
    fileParallelism: false,
    hookTimeout: 60_000,
    testTimeout: 30_000,
  },
});
