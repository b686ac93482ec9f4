import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

const config: NextConfig = {
  // The whole workspace: packages are used from source.
  turbopack: { root: fileURLToPath(new URL("../..", import.meta.url)) },
  // Queue and Redis clients load files at run time and must stay outside the bundle.
  serverExternalPackages: ["bullmq", "ioredis", "pino"],
  // `npm run typecheck` checks the types of the whole workspace, once.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
};

export default config;
