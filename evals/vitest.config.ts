import { defineConfig } from "vitest/config";

// Tens of thousands of sentences are checked; one after the other, so that one core is enough.
export default defineConfig({
  test: {
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    isolate: false,
  },
});
