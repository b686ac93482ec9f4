import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

export const packageFolder = fileURLToPath(new URL("../..", import.meta.url));

const manifestSchema = z.object({
  name: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
});

const manifestIn = (folder: string) =>
  manifestSchema.parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));

/** The folders of all that a package needs at run time, as they lie in the workspace's store. */
function dependencyFolders(modules: string, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const folder = realpathSync(join(modules, name));
    const beside = folder.slice(0, -name.length);
    return [folder, ...dependencyFolders(beside, dependenciesOf(folder))];
  });
}
const dependenciesOf = (folder: string) => Object.keys(manifestIn(folder).dependencies);

/** Runs a command and answers what it printed; what it says when it fails is in the error. */
export function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** A tarball of an installed package; npm takes any name for the folder in it. */
function pack(folder: string, into: string): string {
  const name = basename(folder);
  // A copy, because the store links files of the same content, and npm takes no links.
  cpSync(folder, join(into, name), { recursive: true });
  run("tar", ["-czf", `${name}.tgz`, name], into);
  return join(into, `${name}.tgz`);
}

/**
 * The package as a stranger gets it: built, packed, and installed from its tarball into an empty
 * folder. Without network: the dependencies are packed from the workspace's store.
 */
export function installPackage(): string {
  const home = mkdtempSync(join(tmpdir(), "chart-package-"));
  const [tarballs, app] = [join(home, "tarballs"), join(home, "app")];
  mkdirSync(tarballs);
  mkdirSync(app);
  run("pnpm", ["pack", "--pack-destination", tarballs], packageFolder);
  const [tarball] = readdirSync(tarballs);
  if (tarball === undefined) throw new Error("Nothing was packed.");

  const needed = dependencyFolders(
    join(packageFolder, "node_modules"),
    dependenciesOf(packageFolder),
  );
  const overrides = [...new Set(needed)].map((folder) => [
    manifestIn(folder).name,
    `file:${pack(folder, tarballs)}`,
  ]);
  const manifest = {
    name: "app",
    private: true,
    type: "module",
    dependencies: { "@ck/chart": `file:${join(tarballs, tarball)}` },
    overrides: Object.fromEntries(overrides),
  };
  writeFileSync(join(app, "package.json"), JSON.stringify(manifest));
  run("npm", ["install", "--offline", "--no-audit", "--no-fund"], app);
  return app;
}

/** Every Node on the PATH, by version: "v20.20.2" and its path. */
export function installedNodes(): Map<string, string> {
  const folders = [dirname(process.execPath), ...(process.env.PATH ?? "").split(delimiter)];
  const nodes = new Map<string, string>();
  for (const folder of folders) {
    const version = versionOf(join(folder, "node"));
    if (version !== undefined && !nodes.has(version)) nodes.set(version, join(folder, "node"));
  }
  return nodes;
}

/** What a program answers to `--version`; undefined where there is none. */
function versionOf(program: string): string | undefined {
  try {
    return run(program, ["--version"], packageFolder).trim();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
