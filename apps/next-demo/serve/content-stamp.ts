import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Files that a build depends on besides the packages themselves. */
const shared = ["pnpm-lock.yaml", "tsconfig.base.json"];

/** Folders and files that no build reads. */
const ignored = new Set([
  "node_modules",
  ".next",
  ".turbo",
  "test",
  "scripts",
  "next-env.d.ts",
  "tsconfig.tsbuildinfo",
]);

const manifestSchema = z.object({ dependencies: z.record(z.string(), z.string()).default({}) });

/** The folder of a package of this workspace, and of all that it depends on. */
async function foldersOf(folder: string, found = new Set<string>()): Promise<Set<string>> {
  if (found.has(folder)) return found;
  found.add(folder);
  const manifest = await readFile(join(root, folder, "package.json"), "utf8");
  const { dependencies } = manifestSchema.parse(JSON.parse(manifest));
  for (const [name, version] of Object.entries(dependencies)) {
    if (version.startsWith("workspace:")) {
      await foldersOf(`packages/${name.replace("@ck/", "")}`, found);
    }
  }
  return found;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const kept = entries.filter(({ name }) => !ignored.has(name));
  const files = await Promise.all(
    kept.map((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesIn(path) : [path];
    }),
  );
  return files.flat();
}

/** SHA-256 of everything that the page is built from: the same content needs no new build. */
export async function contentStamp(): Promise<string> {
  const folders = [...(await foldersOf("apps/next-demo"))];
  const files = [...shared, ...(await Promise.all(folders.map(filesIn))).flat()].sort();
  const hash = createHash("sha256");
  for (const path of files) hash.update(`${path}\0`).update(await readFile(join(root, path)));
  return hash.digest("hex");
}
