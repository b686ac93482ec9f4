import { defineConfig } from "vitest/config";

// Thousands of random sentences are checked in one test; on a busy machine that takes a while.
export default defineConfig({ test: { testTimeout: 60_000 } });
