import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { root } from "../setup/versions.mjs";
import { LOADED_LATE, NOT_SHIPPED } from "./table.mjs";
import { readWorkspace } from "./workspace.mjs";

const SKIPPED = new Set(["node_modules", "dist", ".next", ".turbo", "coverage", "data"]);
const SOURCE = /\.(ts|tsx|mts|mjs|js)$/;
const IMPORT =
  /\b(import|export)(\s+type)?\b[^"';]*?\bfrom\s+["']([^"']+)["']|\bimport\s*\(?\s*["']([^"']+)["']/g;

/** Finds imports that go around a package's entries or declarations. Returns sentences. */
export function checkImports({ name, dir, manifest }) {
  return sourcesBelow(dir).flatMap((file) =>
    importsOf(file).flatMap(({ specifier, typeOnly }) => {
      const where = relative(root, file);
      if (specifier.startsWith(".")) return leavesPackage(file, specifier, dir, where);
      if (!specifier.startsWith("@ck/")) return [];
      return checkPackageImport({ specifier, typeOnly, where, name, manifest, dir, file });
    }),
  );
}

function leavesPackage(file, specifier, dir, where) {
  const target = resolve(dirname(file), specifier);
  return target === dir || target.startsWith(dir + sep)
    ? []
    : [`${where} imports ${specifier}, which is outside its package: use the package's name.`];
}

function checkPackageImport({ specifier, typeOnly, where, name, manifest, dir, file }) {
  const [, other, path] = /^@ck\/([^/]+)(?:\/(.+))?$/.exec(specifier) ?? [];
  const entry = path === undefined ? "." : `./${path}`;
  const target = entriesOf(other);
  if (target === null) return [`${where} imports ${specifier}, which does not exist.`];
  if (!target.includes(entry)) {
    return [
      `${where} imports ${specifier}: @ck/${other} has no entry ${entry}, so this is its inside.`,
    ];
  }
  if (other === name) return [];
  const runtime = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const shipped =
    !NOT_SHIPPED.includes(name) &&
    !(LOADED_LATE[name] ?? []).includes(other) &&
    file.startsWith(join(dir, "src") + sep) &&
    !typeOnly;
  const declared = shipped ? runtime : [...runtime, ...Object.keys(manifest.devDependencies ?? {})];
  if (declared.includes(`@ck/${other}`)) return [];
  return [
    `${where} imports ${specifier}, but its package.json does not declare it${shipped ? " at run time" : ""}.`,
  ];
}

const entries = new Map();
function entriesOf(other) {
  if (entries.size === 0) {
    for (const { name, manifest } of readWorkspace())
      entries.set(name, Object.keys(manifest.exports ?? {}));
  }
  return entries.get(other) ?? null;
}

function importsOf(file) {
  return [...readFileSync(file, "utf8").matchAll(IMPORT)].map(([, , type, from, bare]) => ({
    specifier: from ?? bare,
    typeOnly: type !== undefined,
  }));
}

function sourcesBelow(dir) {
  return readdirSync(dir).flatMap((name) => {
    if (SKIPPED.has(name)) return [];
    const path = join(dir, name);
    if (statSync(path).isDirectory()) return sourcesBelow(path);
    return SOURCE.test(name) ? [path] : [];
  });
}
