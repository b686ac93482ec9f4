import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What is installed below .tools when the machine has nothing that fits. */
export const NODE_VERSION = "24.21.0";
export const PNPM_VERSION = "12.21.0";

/** `engines` of package.json: ^22.18.0 || >=24.11.0 */
export function isNodeNewEnough(version) {
  const [major, minor] = version.replace(/^v/, "").split(".").map(Number);
  return (major === 22 && minor >= 18) || (major === 24 && minor >= 11) || major > 24;
}

/** The lockfile is written by pnpm 12. */
export function isPnpmNewEnough(version) {
  return Number(version.split(".")[0]) >= 12;
}
