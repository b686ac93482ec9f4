import { delimiter } from "node:path";
import { runQuietly } from "./run-quietly.mjs";
import { step } from "./say.mjs";
import { BIN } from "./tools.mjs";
import { root } from "./versions.mjs";

/** A reading needs a third of all packages: no compiler, no test runner, no page. */
const FILTERS = {
  everything: [],
  reading: [
    "--prod",
    ...["cli", "orchestrator", "worker"].flatMap((name) => ["--filter-prod", `@ck/${name}...`]),
  ],
};

/**
 * The lockfile pins every package by its hash. How long each has been published was looked at when
 * it was locked; asking again takes hundreds of requests before the first download.
 */
const QUICKLY = ["--config.engine-strict=false", "--config.minimum-release-age=0"];

/** Installs what the lockfile says. Our own Node may still be on its way: nothing here needs it. */
export async function installPackages(pnpm, scope) {
  const name = scope === "everything" ? "all packages" : "the packages of a reading";
  const args = ["install", "--frozen-lockfile", ...QUICKLY, ...FILTERS[scope]];
  const env = { ...process.env, CI: "true", PATH: [BIN, process.env.PATH].join(delimiter) };
  await step(name, () => runQuietly(pnpm, args, { cwd: root, env }));
}
