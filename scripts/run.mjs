// What every npm script of the project goes through: brings the machine's tools and packages up to
// date when they are not, then runs the command. Needs nothing but Node 18 and npm.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { check } from "./check/check.mjs";
import { commandEnvironment, runCommand } from "./run-command.mjs";
import { isRedisElsewhere } from "./setup/redis-elsewhere.mjs";
import { setUp } from "./setup/set-up.mjs";
import { root } from "./setup/versions.mjs";

const [command, ...args] = process.argv.slice(2);
const envFile = join(root, ".env");

/** Commands that calculate and start nothing. */
const PURE = ["chart", "composite", "select", "check"];

const COMMANDS = {
  setup: async () => {
    await setUp({ scope: "everything", needsRedis: !isRedisElsewhere(), again: true });
    return 0;
  },
  // The page is built from sources; all other commands need only what a reading needs.
  ck: async () => {
    const scope = args[0] === "demo" ? "everything" : "reading";
    const needsRedis = !PURE.includes(args[0]) && !isRedisElsewhere();
    const tools = await setUp({ scope, needsRedis });
    return runCommand(
      tools.node,
      [...(existsSync(envFile) ? [`--env-file=${envFile}`] : []), "apps/cli/src/main.ts", ...args],
      commandEnvironment(tools),
    );
  },
  // Tests start a Redis of their own, whatever the environment names.
  turbo: () => runPackaged("turbo", { needsRedis: args.includes("test") }),
  biome: () => runPackaged("biome", { needsRedis: false }),
  evals: async () => {
    const tools = await setUp({ scope: "everything", needsRedis: false });
    return runCommand(tools.node, ["evals/src/main.ts", ...args], commandEnvironment(tools));
  },
  check: async () => {
    const tools = await setUp({ scope: "everything", needsRedis: false });
    return check(commandEnvironment(tools));
  },
};

async function runPackaged(name, { needsRedis }) {
  const tools = await setUp({ scope: "everything", needsRedis });
  return runCommand(name, args, commandEnvironment(tools));
}

if (Object.hasOwn(COMMANDS, command ?? "")) {
  process.exitCode = await COMMANDS[command]();
} else {
  console.error(`Usage: node scripts/run.mjs ${Object.keys(COMMANDS).join("|")} …`);
  process.exitCode = 2;
}
