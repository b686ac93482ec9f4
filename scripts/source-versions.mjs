// The versions of the checks and of the composer are hashes of their sources, so that nobody has to
// think of raising them. Writes them; with `--check` it says which one is not that of its sources.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { root } from "./setup/versions.mjs";

const VERSIONED = [
  {
    name: "checkerVersion",
    file: "packages/grounding/src/version.ts",
    sources: [
      "packages/grounding/src",
      // Where answers are cut into sentences, and which of them are shown.
      "packages/worker/src/gate",
      "packages/worker/src/limits.ts",
      "packages/worker/src/steps/reading-checker.ts",
      "packages/registry/src/parse-repair-answer.ts",
      "packages/contracts/src/without-hidden.ts",
      // What the checks know of charts.
      "packages/chart/src/tables",
      "packages/chart/src/glossary.ts",
      "packages/chart/src/derive",
      "packages/chart/src/composite/composite-of.ts",
      "packages/chart/src/facts/claims-of.ts",
    ],
    except: [],
  },
  {
    name: "composerVersion",
    file: "packages/composer/src/version.ts",
    sources: ["packages/composer/src"],
    // The composer's texts have a hash of their own.
    except: ["packages/composer/src/texts"],
  },
];

/** The TypeScript files of a folder, or the one file itself, as paths below the root. */
function filesOf(source) {
  if (!statSync(join(root, source)).isDirectory()) return [source];
  return readdirSync(join(root, source), { recursive: true })
    .map((name) => posix.join(source, name.replaceAll("\\", "/")))
    .filter((path) => path.endsWith(".ts"));
}

/** The first 12 hex digits of the SHA-256 of its sources, in order of their paths from its file. */
function hashOf({ file, sources, except }) {
  const isLeftOut = (path) =>
    [file, ...except].some((other) => path === other || path.startsWith(`${other}/`));
  const hash = createHash("sha256");
  const names = sources
    .flatMap(filesOf)
    .filter((path) => !isLeftOut(path))
    .map((path) => posix.relative(dirname(file), path))
    .toSorted();
  for (const name of names) {
    const text = readFileSync(join(root, dirname(file), name), "utf8").replaceAll("\r\n", "\n");
    hash.update(`${name}\n${text}`);
  }
  return hash.digest("hex").slice(0, 12);
}

const isCheck = process.argv.includes("--check");
for (const versioned of VERSIONED) {
  const file = join(root, versioned.file);
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
