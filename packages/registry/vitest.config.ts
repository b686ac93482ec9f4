import { defineConfig } from "vitest/config";

// Hundreds of random texts are read in one test; on a busy machine that takes a while.
export default defineConfig({ test: { testTimeout: 60_000 } });
