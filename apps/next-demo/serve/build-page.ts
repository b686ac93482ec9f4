import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { contentStamp } from "./content-stamp.ts";
import { appDir, runNext } from "./run-next.ts";

const stampFile = join(appDir, ".next", "content-stamp");

/** The stamp of the last build that succeeded, null when there is none. */
const builtStamp = () => readFile(stampFile, "utf8").catch(() => null);

/**
 * Builds the page for production, unless the last build was made of the same content.
 * Throws with the end of the output when the build fails.
 */
export async function buildPage({
  onBuild,
  signal,
}: {
  onBuild?: () => void;
  signal?: AbortSignal;
} = {}): Promise<void> {
  const stamp = await contentStamp();
  if (stamp === (await builtStamp())) return;
  onBuild?.();
  const build = runNext({ args: ["build"], signal });
  if ((await build.ended) !== 0) {
    throw new Error(`Die Seite ließ sich nicht bauen:\n${build.output().slice(-2_000)}`);
  }
  await writeFile(stampFile, stamp);
}
