import { existsSync, readFileSync } from "node:fs";
import { replaceFile } from "./replace-file.ts";

/** Reads a secret from its file, which only its user can read; makes it when it is missing. */
export function keepSecret(file: string, make: () => string): string {
  if (!existsSync(file)) replaceFile(file, make());
  return readFileSync(file, "utf8");
}
