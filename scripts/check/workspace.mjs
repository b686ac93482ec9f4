import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup/versions.mjs";

/** Every package of the project: `{ name, dir, manifest }`, the name without its scope. */
export function readWorkspace() {
  const folders = ["packages", "apps"].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => join(root, parent, name)),
  );
  return [...folders, join(root, "tests"), join(root, "evals")].flatMap((dir) => {
    const file = join(dir, "package.json");
    if (!existsSync(file)) return [];
    const manifest = JSON.parse(readFileSync(file, "utf8"));
    return [{ name: withoutScope(manifest.name), dir, manifest }];
  });
}

/** `contracts` for `@ck/contracts`. */
export function withoutScope(name) {
  return name.replace(/^@ck\//, "");
}
