import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Fills a new folder and gives it its name when it is complete, so that what is cut off at any moment
 * is never taken for whole. What earlier runs left half done is removed; downloads of a killed run may
 * still go on, hence a name of our own.
 */
export async function inOneMove(folder, fill) {
  const parent = dirname(folder);
  const mark = `${basename(folder)}.draft-`;
  if (existsSync(parent)) {
    for (const name of readdirSync(parent).filter((other) => other.startsWith(mark))) {
      rmSync(join(parent, name), { recursive: true, force: true });
    }
  }
  const draft = join(parent, `${mark}${process.pid}`);
  mkdirSync(draft, { recursive: true });
  await fill(draft);
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
}
