import { runCommand } from "../run-command.mjs";

/** All that has to hold beside the tests. Each step says by itself what is wrong. */
const STEPS = [
  {
    name: "format and lint",
    command: "biome",
    args: ["ci", ...(process.stdout.isTTY ? [] : ["--colors=off"]), "."],
  },
  { name: "boundaries", command: "node", args: ["scripts/boundaries.mjs"] },
  { name: "versions", command: "node", args: ["scripts/source-versions.mjs", "--check"] },
  {
    name: "set-up",
    command: "node",
    args: ["--test", "--test-reporter=dot", "scripts/test/*.test.mjs"],
  },
  { name: "dead code", command: "knip", args: [] },
  { name: "types", command: "turbo", args: ["run", "typecheck", "--concurrency=2"] },
];

/** Runs every step, also after one has failed, and names those that failed. Returns the exit code. */
export async function check(env) {
  const failed = [];
  for (const { name, command, args } of STEPS) {
    const begin = Date.now();
    const code = await runCommand(command, args, env);
    console.error(
      `check: ${name} ${code === 0 ? "ok" : "FAILED"} (${((Date.now() - begin) / 1000).toFixed(1)} s)`,
    );
    if (code >= 128) return code; // Ctrl-C: the person wants no further step.
    if (code !== 0) failed.push(name);
  }
  if (failed.length > 0) console.error(`check: failed: ${failed.join(", ")}`);
  return failed.length > 0 ? 1 : 0;
}
