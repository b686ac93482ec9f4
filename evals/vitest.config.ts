import { defineConfig } from "vitest/config";

// Hundreds of readings are written and checked in one test; on a busy machine that takes a while.
export default defineConfig({ test: { testTimeout: 300_000, hookTimeout: 300_000 } });
