import { defineConfig } from "vitest/config";

export default defineConfig({
  // Whole systems of processes start here; two at once are enough for two cores.
  test: { testTimeout: 90_000, hookTimeout: 90_000, maxWorkers: 2 },
});
