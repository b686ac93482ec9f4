import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { root } from "../stack/plan-stack.ts";
import type { Finding } from "./finding.ts";

const manifestSchema = z.object({ engines: z.object({ node: z.string() }) });

const numbersOf = (version: string) => version.replace(/^v/, "").split(".").map(Number);

/** Whether a version lies in a range such as `^22.18.0 || >=24.11.0`. */
export function isInRange(version: string, range: string): boolean {
  const [major = 0, minor = 0, patch = 0] = numbersOf(version);
  return range.split("||").some((part) => {
    const text = part.trim();
    const [lowMajor = 0, lowMinor = 0, lowPatch = 0] = numbersOf(text.replace(/^(\^|>=)/, ""));
    if (major !== lowMajor) return text.startsWith(">=") && major > lowMajor;
    return minor > lowMinor || (minor === lowMinor && patch >= lowPatch);
  });
}

/** Whether the Node that runs us is one that package.json asks for. */
export function nodeFinding(): Finding {
  const manifest = readFileSync(join(root, "package.json"), "utf8");
  const range = manifestSchema.parse(JSON.parse(manifest)).engines.node;
  const ok = isInRange(process.version, range);
  return {
    ok,
    name: "Node",
    says: ok
      ? process.version
      : `${process.version} passt nicht zu ${range}: bitte Node 24 installieren`,
  };
}
