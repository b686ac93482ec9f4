import { defineConfig } from "vitest/config";

// Some properties draw hundreds of pictures; on a busy machine that takes a while.
export default defineConfig({ test: { testTimeout: 60_000 } });
