import { chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inOneMove } from "./in-one-move.mjs";
import { runQuietly } from "./run-quietly.mjs";
import { SetUpError } from "./set-up-error.mjs";

/** On Debian and Ubuntu the server itself is in this package; `redis-server` only starts it at boot. */
const PACKAGE = "redis-tools";
const BINARY = "redis-check-rdb"; // One program under several names.

/** The libraries it needs beside the C library, which must be the system's own. */
const IS_NEEDED = (deb) => /^(redis-tools|lib(?!c6_|pam|db|audit|sema|sepol|selinux))/.test(deb);

/**
 * Gets Redis with its libraries from the system's package server into `<tools>/redis`, signatures
 * checked by apt, without root and without touching the system: apt works on lists of its own and
 * believes that nothing is installed.
 */
export function downloadRedis(tools) {
  return inOneMove(join(tools, "redis"), fillWithRedis);
}

async function fillWithRedis(draft) {
  const apt = privateApt(join(draft, "apt"));
  await apt("update");
  await apt("install", "-y", "--download-only", "--no-install-recommends", PACKAGE);
  const archives = join(draft, "apt", "archives");
  const debs = readdirSync(archives).filter((name) => name.endsWith(".deb") && IS_NEEDED(name));
  for (const deb of debs)
    await runQuietly("dpkg", ["-x", join(archives, deb), join(draft, "root")]);
  rmSync(join(draft, "apt"), { recursive: true });
  writeStarter(draft);
  await runQuietly(join(draft, "bin", "redis-server"), ["--version"]);
}

function privateApt(dir) {
  for (const part of ["lists/partial", "archives/partial"])
    mkdirSync(join(dir, part), { recursive: true });
  writeFileSync(join(dir, "status"), "");
  const options = {
    "Dir::State::lists": join(dir, "lists"),
    "Dir::State::status": join(dir, "status"),
    "Dir::State::extended_states": join(dir, "extended"),
    "Dir::Cache": dir,
    "Dir::Cache::archives": join(dir, "archives"),
    "Debug::NoLocking": "1",
    "APT::Sandbox::User": "",
    "Acquire::Languages": "none",
    "Acquire::Retries": "1",
    "Acquire::http::Timeout": "15",
    "Acquire::https::Timeout": "15",
  };
  const flags = Object.entries(options).flatMap(([name, value]) => ["-o", `${name}=${value}`]);
  return (...args) => runQuietly("apt-get", [...flags, ...args]);
}

/** A starter that finds the libraries wherever the folder lies. */
function writeStarter(draft) {
  const files = readdirSync(join(draft, "root"), { recursive: true });
  const binary = files.find((file) => file.endsWith(`/${BINARY}`));
  if (binary === undefined) throw new SetUpError(`The package ${PACKAGE} holds no Redis.`);
  const libraries = files
    .filter((file) => /\.so(\.|$)/.test(file))
    .map((file) => file.replace(/\/[^/]+$/, ""));
  const path = [...new Set(libraries)].map((folder) => `$here/root/${folder}`).join(":");
  symlinkSync(BINARY, join(draft, "root", binary, "..", "redis-server"));
  const starter = join(draft, "bin", "redis-server");
  mkdirSync(join(draft, "bin"));
  writeFileSync(
    starter,
    `#!/bin/sh
here=$(dirname -- "$(dirname -- "$(readlink -f -- "$0")")")
export LD_LIBRARY_PATH="${path}"
exec "$here/root/${binary.replace(BINARY, "redis-server")}" "$@"
`,
  );
  chmodSync(starter, 0o755);
}
