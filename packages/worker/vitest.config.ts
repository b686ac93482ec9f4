import { defineConfig } from "vitest/config";

// Bounds for a busy machine; conditions are waited for, never durations.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });
