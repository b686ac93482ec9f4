import { FOR_TESTS, TABLE } from "./table.mjs";
import { withoutScope } from "./workspace.mjs";

/** Compares what each package.json declares with the table. Returns sentences. */
export function checkDependencies(workspace) {
  return workspace.flatMap(({ name, manifest }) => {
    const row = TABLE[name];
    if (row === undefined) return [`@ck/${name} has no row in scripts/check/table.mjs.`];
    const runtime = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
    const development = Object.keys(manifest.devDependencies ?? {});
    const { uses, external } = row;
    const forTests = [...uses, ...(row.development ?? []), ...FOR_TESTS];
    return [
      ...ours(runtime)
        .filter((other) => !uses.includes(other))
        .map((other) => `@ck/${name} must not depend on @ck/${other}.`),
      ...ours(development)
        .filter((other) => !forTests.includes(other))
        .map((other) => `@ck/${name} must not depend on @ck/${other}, not even for its tests.`),
      ...foreign(runtime)
        .filter((other) => external !== undefined && !external.includes(other))
        .map(
          (other) => `@ck/${name} must not depend on ${other}: it is kept free of others' code.`,
        ),
    ];
  });
}

function ours(names) {
  return names.filter((name) => name.startsWith("@ck/")).map(withoutScope);
}

function foreign(names) {
  return names.filter((name) => !name.startsWith("@ck/"));
}
