import { defineConfig } from "vitest/config";

/** The tests start real databases, which takes seconds on a busy machine. */
export default defineConfig({ test: { testTimeout: 90_000, hookTimeout: 90_000 } });
