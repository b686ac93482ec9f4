import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { inOneMove } from "./in-one-move.mjs";
import { runQuietly } from "./run-quietly.mjs";
import { step } from "./say.mjs";
import { SetUpError } from "./set-up-error.mjs";
import { isNodeNewEnough, isPnpmNewEnough, NODE_VERSION, PNPM_VERSION, root } from "./versions.mjs";

const FOLDER = join(root, ".tools");
/** Keeps npm and pnpm from taking the project's own package for the one to install into. */
const OWN_PACKAGE = '{ "private": true }';
/** First on the PATH of every command. */
export const BIN = join(FOLDER, "bin");

/** The machine's pnpm when it is new enough, else our own. Returns its path. */
export async function findPnpm() {
  return pnpmOfMachine() ?? (await ownPnpm());
}

/** The Node that runs this when it is new enough, else our own. Returns its path. */
export async function findNode(pnpm) {
  return isNodeNewEnough(process.version) ? process.execPath : await ownNode(await pnpm);
}

/** Makes our own tools available by their names; the machine's are on the PATH already. */
export function linkTools(tools) {
  mkdirSync(BIN, { recursive: true });
  for (const [name, path] of Object.entries(tools)) {
    rmSync(join(BIN, name), { force: true });
    if (path.startsWith(FOLDER)) symlinkSync(relative(BIN, path), join(BIN, name));
  }
}

function pnpmOfMachine() {
  try {
    const version = execFileSync("pnpm", ["--version"], {
      cwd: "/", // Not here: a shim would fetch the version that package.json names.
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 5_000,
      env: { ...process.env, COREPACK_ENABLE_DOWNLOAD_PROMPT: "0", COREPACK_ENABLE_NETWORK: "0" },
    });
    if (!isPnpmNewEnough(version.trim())) return null;
    const path = execFileSync("/bin/sh", ["-c", "command -v pnpm"], { encoding: "utf8" }).trim();
    return realpathSync(path); // It may be our own link, when a command of ours calls us.
  } catch {
    return null; // There is none.
  }
}

async function ownPnpm() {
  const name = `@pnpm/exe.${platformName()}`;
  const folder = join(FOLDER, `pnpm-${PNPM_VERSION}`);
  const binary = join(folder, "node_modules", name, "pnpm");
  if (existsSync(binary)) return binary;
  await step(`pnpm ${PNPM_VERSION} from npm`, () =>
    inOneMove(folder, (draft) => {
      writeFileSync(join(draft, "package.json"), OWN_PACKAGE);
      const quiet = ["--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"];
      return npm(["install", ...quiet, `${name}@${PNPM_VERSION}`], draft);
    }),
  );
  chmodSync(binary, 0o755);
  return binary;
}

async function ownNode(pnpm) {
  const name = `node-${platformName()}`;
  const folder = join(FOLDER, `node-${NODE_VERSION}`);
  const binary = join(folder, "node_modules", name, "bin", "node");
  if (existsSync(binary)) return binary;
  if (process.platform !== "linux") throw new SetUpError(NO_NODE);
  await step(`Node ${NODE_VERSION} from npm`, () =>
    inOneMove(folder, (draft) => {
      writeFileSync(join(draft, "package.json"), OWN_PACKAGE);
      // Copied, not linked: the folder is moved, and the store may be on another disk.
      const args = ["add", "--ignore-workspace", "--ignore-scripts", "--node-linker=hoisted"];
      return runQuietly(pnpm, [...args, `${name}@${NODE_VERSION}`], { cwd: draft });
    }),
  );
  return binary;
}

const NO_NODE = `This machine has Node ${process.version}: install Node 24 (https://nodejs.org) and try again.`;

/** The npm that runs us when there is one: on some machines it is not on the PATH. */
function npm(args, cwd) {
  // biome-ignore lint/suspicious/noUndeclaredEnvVars: turbo does not run this.
  const path = process.env.npm_execpath;
  const own = path?.endsWith("npm-cli.js") && existsSync(path);
  return own
    ? runQuietly(process.execPath, [path, ...args], { cwd })
    : runQuietly("npm", args, { cwd });
}

function platformName() {
  const musl = process.platform === "linux" && !isGlibc();
  if (musl || process.platform === "win32") {
    throw new SetUpError(
      "The set-up knows Linux with glibc (x64, arm64) and macOS. " +
        "Elsewhere install Node 24 and pnpm 12 yourself, or use a container.",
    );
  }
  return `${process.platform}-${process.arch}`;
}

function isGlibc() {
  return process.report.getReport().header.glibcVersionRuntime !== undefined;
}
