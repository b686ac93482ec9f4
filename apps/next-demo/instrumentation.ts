import { endsOnSignal } from "./lib/env.ts";

/** Runs once in each server process. */
export async function register() {
  // biome-ignore lint/style/noProcessEnv: the bundler knows it, and leaves the import out elsewhere
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { endOnSignal } = await import("./lib/end-on-signal.ts");
  if (endsOnSignal()) endOnSignal();
}
