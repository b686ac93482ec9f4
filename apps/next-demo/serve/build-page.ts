import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contentStamp } from "./content-stamp.ts";
import { appDir, runNext } from "./run-next.ts";
import { inTurn } from "./take-turns.ts";

const stampFile = join(appDir, ".next", "content-stamp");
const turnFile = () =>
  join(tmpdir(), `ck-page-${createHash("sha256").update(appDir).digest("hex").slice(0, 16)}.turn`);

/** The stamp of the last build that succeeded, null when there is none. */
const builtStamp = () => readFile(stampFile, "utf8").catch(() => null);

type BuildOptions = {
  onBuild?: () => void;
  /** Stops the build, and waiting for another one. */
  signal?: AbortSignal;
};

/**
 * Builds the page for production, unless the last build was made of the same content. Two commands
 * at once build it once. Throws with the end of the output when the build fails.
 */
export const buildPage = (options: BuildOptions = {}): Promise<void> =>
  inTurn(turnFile(), () => buildWhenNew(options), options.signal);

async function buildWhenNew({ onBuild, signal }: BuildOptions): Promise<void> {
  const stamp = await contentStamp();
  if (stamp === (await builtStamp())) return;
  onBuild?.();
  const build = runNext({ args: ["build"], signal });
  if ((await build.ended) !== 0) {
    throw new Error(`Die Seite ließ sich nicht bauen:\n${build.output().slice(-2_000)}`);
  }
  await writeFile(stampFile, stamp);
}
