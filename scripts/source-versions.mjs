// The versions of the checks and of the composer are hashes of their sources, so that nobody has to
// think of raising them. Writes them; with `--check` it says which one is not that of its sources.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./setup/versions.mjs";

/** The composer's texts have a hash of their own. */
const VERSIONED = [
  { folder: "packages/grounding/src", name: "checkerVersion", except: ["version.ts"] },
  { folder: "packages/composer/src", name: "composerVersion", except: ["version.ts", "texts"] },
];

/** The first 12 hex digits of the SHA-256 of a folder's TypeScript files, in order of their names. */
function hashOf({ folder, except }) {
  const hash = createHash("sha256");
  const names = readdirSync(join(root, folder), { recursive: true })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts") && !except.includes(name.split("/")[0]))
    .toSorted();
  for (const name of names) {
    const text = readFileSync(join(root, folder, name), "utf8").replaceAll("\r\n", "\n");
    hash.update(`${name}\n${text}`);
  }
  return hash.digest("hex").slice(0, 12);
}

const isCheck = process.argv.includes("--check");
for (const versioned of VERSIONED) {
  const file = join(root, versioned.folder, "version.ts");
  const before = readFileSync(file, "utf8");
  const line = `export const ${versioned.name} = "${hashOf(versioned)}";`;
  const after = before.replace(new RegExp(`export const ${versioned.name} = "[^"]*";`), line);
  if (!after.includes(line)) throw new Error(`${file} has no ${versioned.name}.`);
  if (after === before) continue;
  if (isCheck) {
    console.error(`${versioned.name} is not that of its sources: please run npm run versions.`);
    process.exitCode = 1;
  } else writeFileSync(file, after);
}
